/* SPDX-License-Identifier: MIT */
/* Aozora's notation: which texts have it, and the spans and the visible text that it becomes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "doc/aozora.h"
#include "doc/document.h"
#include "doc/visible.h"
#include "doc/wire.h"
#include "text/utf8.h"

static const struct aozora known = { .is = true };

/* A part of the lines of a text, as plain text is delivered. */
static struct part *part_of(const char *text)
{
    struct part *part = part_new();
    bytes_append_string(&part->text, text);
    for (size_t at = 0; text[at] != '\0';) {
        size_t length = strcspn(text + at, "\n");
        part->blocks = realloc(part->blocks, (part->block_count + 1) * sizeof *part->blocks);
        part->blocks[part->block_count++] = (struct block){
            .start = (uint32_t)at, .end = (uint32_t)(at + length), .container = CONTAINER_NONE };
        at += length + (text[at + length] == '\n');
    }
    return part;
}

static struct part *marked(const char *text)
{
    struct part *part = part_of(text);
    aozora_mark(part, &known, true);
    return part;
}

static char *visible_of(const struct part *part)
{
    struct visible visible = { 0 };
    visible_set(&visible, part, 0, (uint32_t)part->text.length);
    char *text = strdup(bytes_string(&visible.text));
    visible_release(&visible);
    return text;
}

/* "kind(range=value)" of the spans that are not hidden. */
static char *spans_of(const struct part *part)
{
    static const char *const names[SPAN_KINDS] = { [SPAN_RUBY] = "ruby", [SPAN_DOTS] = "dots",
                                                   [SPAN_EMPHASIS] = "line",
                                                   [SPAN_STRONG] = "strong",
                                                   [SPAN_SHOWN_AS] = "shown" };
    struct bytes out = { 0 };
    for (size_t i = 0; i < part->span_count; i++) {
        const struct span *span = &part->spans[i];
        if (span->kind == SPAN_HIDDEN)
            continue;
        struct visible visible = { 0 };
        visible_set(&visible, part, span->start, span->end);
        bytes_format(&out, "%s%s(%s", out.length > 0 ? " " : "", names[span->kind],
                     bytes_string(&visible.text));
        if (span->value != STRING_NONE)
            bytes_format(&out, "=%s", part->strings[span->value]);
        bytes_append_byte(&out, ')');
        visible_release(&visible);
    }
    return bytes_steal(&out);
}

static const struct {
    const char *text, *visible, *spans;
} lines[] = {
    { "港《みなと》の朝", "港の朝", "ruby(港=みなと)" },
    { "古い水車小屋《すいしゃごや》へ", "古い水車小屋へ", "ruby(水車小屋=すいしゃごや)" },
    { "佐々木《ささき》と八ヶ岳《やつがたけ》", "佐々木と八ヶ岳",
      "ruby(佐々木=ささき) ruby(八ヶ岳=やつがたけ)" },
    { "遠い｜渡し舟《わたしぶね》だ", "遠い渡し舟だ", "ruby(渡し舟=わたしぶね)" },
    { "山《やま》川《かわ》", "山川", "ruby(山=やま) ruby(川=かわ)" },
    { "あのビール《麦酒》は", "あのビールは", "ruby(ビール=麦酒)" },
    { "らーめん《拉麺》", "らーめん", "ruby(らーめん=拉麺)" },
    { "old Tom《トム》は", "old Tomは", "ruby(Tom=トム)" },
    { "｜煙草《莨》を", "煙草を", "ruby(煙草=莨)" },
    /* What is no notation stays text. */
    { "彼は読《砂の本》を", "彼は読《砂の本》を", "" },
    { "、《しるし》", "、《しるし》", "" },
    { "《題》", "《題》", "" },
    { "空《》", "空《》", "" },
    { "空《そら", "空《そら", "" },
    { "縦棒｜だけ", "縦棒｜だけ", "" },
    { "空｜《そら》", "空｜《そら》", "" },
    { "［＃閉じない", "［＃閉じない", "" },
    { "［角括弧］《かな》", "［角括弧］《かな》", "" },
    /* Annotations. */
    { "ただ一度だけ［＃「一度」に傍点］だ", "ただ一度だけだ", "dots(一度)" },
    { "彼と彼と［＃「彼」に丸傍点］", "彼と彼と", "dots(彼=●)" },
    { "白［＃「白」に白ゴマ傍点］と黒［＃「黒」に傍線］", "白と黒", "dots(白=﹆) line(黒)" },
    { "右［＃「右」の左に傍点］太［＃「太」は太字］", "右太", "dots(右) strong(太)" },
    { "［＃傍点］そうか［＃傍点終わり］。", "そうか。", "dots(そうか)" },
    { "［＃傍点］そうか", "そうか", "" },
    { "そうか［＃傍点終わり］", "そうか", "" },
    { "灯台《とうだい》だ［＃「灯台」に傍点］", "灯台だ", "ruby(灯台=とうだい) dots(灯台)" },
    { "灯台［＃「港」に傍点］", "灯台", "" },
    { "「「はい」」と［＃「「はい」」に傍点］", "「「はい」」と", "dots(「はい」)" },
    { "［＃改ページ］", "", "" },
    { "［＃２字下げ］第一章［＃「第一章」は大見出し］", "第一章", "" },
    /* Characters. */
    { "※［＃「木＋某」、U+6973、1-2］の", "楳の", "shown(楳=楳)" },
    { "※［＃「門＋某」、第4水準2-91-1］の", "〓の", "shown(〓=〓)" },
    { "※［＃「某」、U+0007、3］", "〓", "shown(〓=〓)" },
    { "※［＃「某」、U+6973、1］林《りん》", "楳林", "ruby(楳林=りん) shown(楳=楳)" },
    { "※印と※［＃", "※印と※［＃", "" },
    { "梅《※［＃「某」、U+3046、1］め》", "梅", "ruby(梅=うめ)" },
    { "木［＃「※［＃「某」、U+6973、1］」に傍点］", "木", "" },
    { "※［＃「某」、U+6973、1］［＃「※［＃「某」、U+6973、1］」に傍点］", "楳", "dots(楳) shown(楳=楳)" },
};

static void test_lines(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct part *part = marked(lines[i].text);
        char *visible = visible_of(part), *spans = spans_of(part);
        if (strcmp(visible, lines[i].visible) != 0 || strcmp(spans, lines[i].spans) != 0)
            fail_msg("'%s': '%s' %s", lines[i].text, visible, spans);
        for (size_t s = 1; s < part->span_count; s++)
            assert_true(part->spans[s - 1].start <= part->spans[s].start);
        free(visible);
        free(spans);
        part_free(part);
    }
}

static const char header[] = "霧の桟橋\n見本\n\n-------------------------------------------\n"
                             "【テキスト中に現れる記号について】\n\n《》：ルビ\n"
                             "（例）桟橋《さんばし》\n-------------------------------------------\n";

static bool decided(const char *text)
{
    return aozora_decide(slice_of(text)).is;
}

static void test_decision(void **state)
{
    (void)state;
    assert_true(decided(header));
    /* Plain use: annotations, readings, Japanese. */
    assert_true(decided("舟《ふね》はもう岸《きし》を離れていた。霧《きり》の中だ。\n［＃改ページ］\n"));
    assert_false(decided("舟《ふね》はもう岸《きし》を離れていた。霧《きり》の中だ。\n"));
    assert_false(decided("舟《ふね》はもう離れていた。\n［＃改ページ］\n"));
    /* Titles of books in Chinese; rules and signs of others. */
    assert_false(decided("他讀《水經注》與《夢溪筆談》，又讀《茶經》。\n［＃］\n"));
    assert_false(decided("-----------------\n《》：书名号\n正文没有第二道线。\n"));
    assert_false(decided("-----------------\n正文《书》在此\n-----------------\n"));
    assert_false(decided("ただの文章です。\n"));
    assert_false(decided(""));
}

static void test_explanation_is_left(void **state)
{
    (void)state;
    char text[1000];
    snprintf(text, sizeof text, "%s\n朝《あさ》だ。\n", header);
    struct part *part = part_of(text);
    struct aozora aozora = aozora_decide(slice_of(text));
    aozora_mark(part, &aozora, true);
    char *spans = spans_of(part);
    assert_string_equal(spans, "ruby(朝=あさ)");
    free(spans);
    part_free(part);
    part = part_of(text);
    aozora_mark(part, &(struct aozora){ 0 }, true);
    assert_int_equal(part->span_count, 0);
    part_free(part);
}

static void test_map(void **state)
{
    (void)state;
    struct part *part = marked("あ｜汽船《きせん》と※［＃「某」、U+6973、1］だ");
    struct visible visible = { 0 };
    uint32_t length = (uint32_t)part->text.length;
    assert_true(visible_needed(part, 0, length));
    assert_false(visible_needed(part, 0, 3));
    visible_set(&visible, part, 0, length);
    assert_string_equal(bytes_string(&visible.text), "あ汽船と楳だ");
    /* 汽船: it starts behind the ｜ and ends before the 《. */
    assert_int_equal(visible_start(&visible, 3), 6);
    assert_int_equal(visible_end(&visible, 3), 3);
    assert_int_equal(visible_end(&visible, 9), 12);
    assert_int_equal(visible_start(&visible, 9), 27);
    /* What is shown in the place of a description is whole. */
    const char *sign = strstr(bytes_string(&part->text), "※");
    uint32_t at = (uint32_t)(sign - bytes_string(&part->text));
    assert_int_equal(visible_start(&visible, 12), at);
    assert_int_equal(visible_end(&visible, 15), length - 3);
    for (size_t v = 0; v < visible.text.length; v++) {
        uint32_t real = visible_start(&visible, v);
        size_t back = visible_from_real(&visible, real);
        assert_true(back == v || (v > 12 && v < 15 && back == 12));
    }
    assert_int_equal(visible_from_real(&visible, 3), 3);  /* ｜: what follows it */
    assert_int_equal(visible_from_real(&visible, 14), 9); /* in the reading */
    assert_int_equal(visible_from_real(&visible, length), visible.text.length);
    visible_release(&visible);
    part_free(part);
}

/* Anything: spans stay in their line and on characters, and the way back is never wrong. */
static void test_random(void **state)
{
    (void)state;
    static const char *const pieces[] = { "《", "》", "｜", "［＃", "］", "※", "「", "」に傍点", "漢",
                                          "字", "か", "カ", "a", "\n", "傍点", "傍点終わり", "U+6973" };
    unsigned seed = 20240611;
    print_message("# seed %u\n", seed);
    srand(seed);
    for (unsigned round = 0; round < 2000; round++) {
        struct bytes text = { 0 };
        for (int i = rand() % 60; i > 0; i--)
            bytes_append_string(&text, pieces[(size_t)rand() % (sizeof pieces / sizeof *pieces)]);
        struct part *part = marked(bytes_string(&text));
        for (size_t i = 0; i < part->span_count; i++) {
            const struct span *span = &part->spans[i];
            const struct block *block = &part->blocks[part_block_at(part, span->start)];
            assert_true(span->start < span->end && span->end <= block->end);
            assert_true((text.data[span->start] & 0xC0) != 0x80);
            assert_true(span->end == text.length || (text.data[span->end] & 0xC0) != 0x80);
        }
        char *visible = visible_of(part);
        assert_true(utf8_is_valid(visible, strlen(visible)));
        free(visible);
        part_free(part);
        bytes_release(&text);
    }
}

static void deliver(struct document *document, uint32_t number, const char *text)
{
    struct builder *builder = document_builder(document);
    builder_unit(builder, number, slice_of(""), slice_of(""), strlen(text), 0);
    builder_part_begin(builder, number);
    for (size_t at = 0; text[at] != '\0';) {
        size_t length = strcspn(text + at, "\n");
        struct form form = { .kind = length > 0 ? BLOCK_PARAGRAPH : BLOCK_BLANK };
        builder_block(builder, &form, at, slice_of(""));
        builder_text(builder, (struct slice){ text + at, length });
        builder_block_end(builder, slice_of(text[at + length] == '\n' ? "\n" : ""));
        at += length + (text[at + length] == '\n');
    }
    builder_part_end(builder, true);
}

static void test_document(void **state)
{
    (void)state;
    struct document *document =
        document_new(&(struct document_options){ .recognise = true, .headings = true });
    deliver(document, 0, header);
    deliver(document, 1, "翌日、桟橋《さんばし》には誰もいなかった。\n");
    const struct part *part = document_part(document, 1, WANT_VIEW);
    assert_int_equal(part->span_count, 2);
    assert_true(part->notation);
    /* A quotation has the words as they are read, and is found by them. */
    struct place place = { 0 };
    struct quotation quotation = { 0 };
    assert_true(document_place(document, (struct position){ 1, 9 }, &place, &quotation));
    assert_non_null(strstr(quotation.exact, "桟橋には"));
    struct position position;
    assert_true(document_find_in(document, 1, 0, &quotation, &position));
    assert_int_equal(position.byte, 9);
    quotation_release(&quotation);
    place_release(&place);
    document_free(document);

    document = document_new(&(struct document_options){ 0 });
    deliver(document, 0, header); /* a format says itself what its text is */
    assert_int_equal(document_part(document, 0, WANT_VIEW)->span_count, 0);
    document_free(document);
}

/* A format says by itself what is notation; the calls go through a pipe. */
static void test_wire(void **state)
{
    (void)state;
    struct bytes wire = { 0 };
    struct builder writer = wire_builder(&wire);
    builder_unit(&writer, 0, slice_of("a"), slice_of(""), 9, 0);
    builder_part_begin(&writer, 0);
    builder_block(&writer, &(struct form){ 0 }, 0, slice_of("ja"));
    builder_span_open(&writer, SPAN_HIDDEN, slice_of(""));
    builder_text(&writer, slice_of("記号"));
    builder_span_close(&writer);
    builder_span_open(&writer, SPAN_SHOWN_AS, slice_of("楳"));
    builder_text(&writer, slice_of("某"));
    builder_span_close(&writer);
    builder_block_end(&writer, slice_of("\n"));
    builder_part_end(&writer, true);
    struct wire_reader reader = { 0 };
    struct document *document = document_new(&(struct document_options){ 0 });
    struct builder *builder = document_builder(document);
    struct call call;
    struct error error;
    wire_feed(&reader, wire.data, wire.length);
    while (wire_next(&reader, &call, &error) == WIRE_CALL)
        builder->take(builder->self, &call);
    const struct part *part = document_part(document, 0, WANT_VIEW);
    assert_non_null(part);
    assert_true(part->notation);
    char *visible = visible_of(part);
    assert_string_equal(visible, "楳\n");
    free(visible);
    document_free(document);
    wire_reader_release(&reader);
    bytes_release(&wire);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lines),
        cmocka_unit_test(test_decision),
        cmocka_unit_test(test_explanation_is_left),
        cmocka_unit_test(test_map),
        cmocka_unit_test(test_random),
        cmocka_unit_test(test_document),
        cmocka_unit_test(test_wire),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("aozora", tests, NULL, NULL);
}
