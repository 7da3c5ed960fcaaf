/* SPDX-License-Identifier: MIT */
/*
 * The notation of Aozora Bunko's plain texts: readings ｜漢字《かんじ》 and 漢字《かんじ》, annotations
 * ［＃…］ (emphasis dots and lines among them), and characters ※［＃…］ that are only described.
 * They stay in the text, and become spans over it.
 *
 * Whether a text is written so is decided once, from its head: it has the block between rules of
 * hyphens that explains the signs, or it is Japanese and uses them plainly.  《》 around the title
 * of a book, as Chinese has it, makes no text Aozora's.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: nothing is kept; a part owns the spans that are added to it.
 * Errors: none.  Notation that is not closed in its line is text.
 * Source: Aozora Bunko's manual of annotations (注記一覧), and the explanation that its texts open
 *   with.
 */
#ifndef DOC_AOZORA_H
#define DOC_AOZORA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "doc/part.h"
#include "doc/visible.h"

struct aozora {
    bool is;             /* the text has this notation */
    uint32_t start, end; /* of the block that explains it, which is left as it is */
};

/* From the head of the text. */
struct aozora aozora_decide(struct slice head);

/* Adds the spans of a part that came without any; explained: it is the text's first. */
void aozora_mark(struct part *part, const struct aozora *aozora, bool explained);

/* Where ］ closes the annotation that text begins with, behind it; 0: none does in this line. */
size_t aozora_note(struct slice text);

/* The base before 《 at the end of text, without ｜: a run of one script; its bytes. */
size_t aozora_base(struct slice text);

/* Han in 《》 behind Han without ｜: the title of a book, not a reading. */
bool aozora_is_title(struct slice before, struct slice between);

/* A reading's 《…》 that text begins with; *reading is what stands in it.  0: it is none. */
size_t aozora_reading(struct slice text, struct slice *reading);

/* The words for an annotation that describes a character. */
size_t aozora_character(struct slice note, char out[4]);

/*
 * What an annotation says of words: the kind of span and the mark for dots.  words: those that it
 * quotes, which stand before it; empty where it opens or closes a range.  False: it is another.
 */
enum aozora_reach { AOZORA_QUOTED, AOZORA_OPENS, AOZORA_CLOSES };
struct aozora_look {
    enum span_kind kind;
    const char *mark; /* of dots; NULL: as usual */
    unsigned row;     /* what opens and what closes have the same */
    enum aozora_reach reach;
    struct slice words;
};
bool aozora_look(struct slice note, struct aozora_look *look);
#define AOZORA_LOOKS 16u

#endif
