/* SPDX-License-Identifier: MIT */
/* Numbers behind words: Chapter 3, Appendix B, and words that head a chapter by themselves. */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "doc/numbering_internal.h"
#include "doc/words.h"

/* Letter the First. */
static size_t read_ordinal_word(struct cursor *at, struct numeral *numeral)
{
    static const char *const ordinals[] = { "first", "second", "third",   "fourth",
                                            "fifth", "sixth",  "seventh", "eighth",
                                            "ninth", "tenth",  "last" };
    if (!cursor_take(at, "the ") && !cursor_take(at, "The ") && !cursor_take(at, "THE "))
        return 0;
    for (size_t i = 0; i < sizeof ordinals / sizeof *ordinals; i++) {
        size_t n = strlen(ordinals[i]);
        if (at->rest.length < n || strncasecmp(at->rest.data, ordinals[i], n) != 0)
            continue;
        *numeral = (struct numeral){ (unsigned)i + 1, NUMERAL_WORD };
        return n;
    }
    return 0;
}

/* Chapter 3, Part II, BOOK ONE. A small letter after it is a sentence that goes on. */
struct number number_read_english(struct number_reader *reader)
{
    const struct number_unit *unit = number_english_unit_at(reader->at.rest);
    if (unit == NULL)
        return (struct number){ 0 };
    cursor_advance(&reader->at, strlen(unit->text));
    cursor_take_any(&reader->at, U".");
    cursor_take_spaces(&reader->at);
    struct numeral numeral;
    size_t n = !cursor_done(&reader->at) ? numeral_read_any(reader->at.rest, &numeral) : 0;
    if (n == 0)
        n = read_ordinal_word(&reader->at, &numeral);
    if (n == 0 || numeral.script == NUMERAL_STEM)
        return (struct number){ 0 };
    cursor_advance(&reader->at, n);
    bool space = cursor_peek(&reader->at) == U' ';
    struct number number = number_finish(reader, NUMBER_WORD, unit, numeral.value, U"");
    char32_t code = cursor_peek(&reader->at);
    bool letter = (code | 0x20) >= U'a' && (code | 0x20) <= U'z';
    if (number.tail == TAIL_ATTACHED && letter)
        return (struct number){ 0 };
    if (number.tail == TAIL_SEPARATED && space && code >= U'a' && code <= U'z')
        number.tail = TAIL_PROSE;
    return number;
}

/* 附录A, Appendix B */
static bool take_letter(struct cursor *cursor, struct numeral *numeral)
{
    struct cursor after = *cursor;
    char32_t code = cursor_next(&after), next = cursor_peek(&after);
    if (code < U'A' || code > U'Z' || (next < 0x80 && isalnum((int)next)))
        return false;
    *numeral = (struct numeral){ code - U'A' + 1, NUMERAL_WORD };
    *cursor = after;
    return true;
}

struct number number_read_keyword(struct number_reader *reader)
{
    const struct word *word = word_at(reader->at.rest, WORD_CHAPTER);
    if (word == NULL && word_is(reader->at.rest, WORD_CHAPTER)) {
        cursor_advance(&reader->at, reader->at.rest.length);
        return number_finish(reader, NUMBER_KEYWORD, &number_unit_keyword, 0, U"");
    }
    if (word == NULL)
        return (struct number){ 0 };
    bool latin = (unsigned char)words_text[word->offset] < 0x80;
    cursor_advance(&reader->at, word->length);
    struct number_reader after = *reader;
    struct numeral numeral;
    cursor_take_spaces(&after.at);
    bool numbered = !cursor_done(&after.at) &&
                    (cursor_take_number(&after.at, &numeral) || take_letter(&after.at, &numeral));
    if (numbered)
        *reader = after;
    bool space = cursor_peek(&reader->at) == U' ';
    struct number number = number_finish(reader, NUMBER_KEYWORD, &number_unit_keyword,
                                         numbered ? numeral.value : 0, number_particles);
    char32_t code = cursor_peek(&reader->at);
    if (latin && number.tail == TAIL_SEPARATED && space && code >= U'a' && code <= U'z')
        number.tail = TAIL_PROSE;
    return number;
}
