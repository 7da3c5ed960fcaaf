/* SPDX-License-Identifier: MIT */
/*
 * How well structure is recognised in texts that were written for it.  Of data/structure.gold every
 * third text was put aside while weights were tuned; data/structure-aside.gold was written before
 * data/structure-shown.gold and put aside whole; data/structure-fresh.gold was written without a look at
 * the recogniser, and data/structure-last.gold when that was right.  All have to reach their marks.
 * With GOLD_VERBOSE in the environment lines that were missed are printed, with GOLD_VERBOSE=all
 * those of the texts put aside too.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "doc/aozora.h"
#include "doc/joining.h"
#include "doc/structure.h"
#include "doc/visible.h"
#include "structure_gold.h"
#include "structure_sample.h"

struct tally {
    unsigned texts, headings, found, wrong, levels;
    unsigned decoys, taken;      /* lines marked as decoys, and those of them taken for headings */
    unsigned edges, edges_found; /* by-lines and chrome */
    unsigned metas, metas_right, metas_invented;
};

static bool verbose;

static void tell(const struct gold_text *text, const char *what, const char *line,
                 struct evidence_set evidence)
{
    if (!verbose)
        return;
    struct bytes reason = { 0 };
    structure_reason(evidence, &reason);
    printf("# %s: %s: %s [%s]\n", text->name, what, line, bytes_string(&reason));
    bytes_release(&reason);
}

static void judge_line(const struct gold_text *text, size_t i, struct form form,
                       struct tally *tally)
{
    char mark = text->lines[i].mark;
    const char *line = text->lines[i].text;
    bool heading = form.kind == BLOCK_HEADING, wanted = mark >= '1' && mark <= '6';
    tally->headings += wanted;
    tally->found += wanted && heading;
    tally->wrong += heading && !wanted;
    tally->levels += wanted && heading && form.level == (unsigned)(mark - '0');
    tally->decoys += mark == 'd';
    tally->taken += mark == 'd' && heading;
    if (wanted && !heading)
        tell(text, "missed", line, form.evidence);
    else if (heading && !wanted)
        tell(text, "no heading", line, form.evidence);
    else if (heading && form.level != (unsigned)(mark - '0'))
        tell(text, "wrong level", line, form.evidence);
    if (mark != 'b' && mark != 'c')
        return;
    bool right = form.role == (mark == 'b' ? ROLE_BYLINE : ROLE_CHROME);
    tally->edges++;
    tally->edges_found += right;
    if (!right)
        tell(text, mark == 'b' ? "no by-line" : "no chrome", line, form.evidence);
}

static void judge_meta(const struct gold_text *text, const struct structure *structure,
                       struct tally *tally)
{
    for (size_t i = 0; i < 4; i++) {
        const char *value = structure_meta(structure, gold_keys[i]);
        const char *wanted = text->meta[i];
        bool right = value != NULL && wanted != NULL && strcmp(value, wanted) == 0;
        tally->metas += wanted != NULL;
        tally->metas_right += right;
        tally->metas_invented += value != NULL && !right;
        if (!right && (value != NULL || wanted != NULL))
            tell(text, gold_keys[i], value != NULL ? value : "(none)",
                 (struct evidence_set){ { 0 } });
    }
}

/* As a document has it: with its notation and its lines joined. */
static struct part *part_of(const struct gold_text *text)
{
    struct part *part = sample_part(text->text.data, text->text.length);
    struct aozora aozora = aozora_decide(bytes_slice(&part->text));
    aozora_mark(part, &aozora, true);
    struct joining joining = joining_decide(part, REFLOW_AUTO);
    joining_apply(part, &joining);
    return part;
}

/* A line that goes on with the one before it has no form of its own. */
static void judge_lines(const struct gold_text *text, const struct part *part,
                        const struct form *forms, struct tally *tally)
{
    uint32_t start = 0;
    for (size_t i = 0; i < text->count; i++) {
        size_t block = part_block_at(part, start);
        bool begins = part->blocks[block].start == start;
        judge_line(text, i, begins ? forms[block] : (struct form){ 0 }, tally);
        start += (uint32_t)strlen(text->lines[i].text) + 1;
    }
}

static void judge(const struct gold_text *text, struct tally *tally)
{
    struct part *part = part_of(text);
    struct visible words = { 0 };
    struct part *view = visible_view(part, &words);
    struct structure *structure =
        structure_new(&(struct structure_options){ true, text->language });
    structure_add(structure, 0, view);
    assert_true(structure_decide(structure, true));
    struct form *forms = structure_forms(structure, 0, view);
    tally->texts++;
    judge_lines(text, part, forms, tally);
    judge_meta(text, structure, tally);
    free(forms);
    structure_free(structure);
    visible_free_view(view, &words);
    part_free(part);
}

static void report(const char *name, const struct tally *t)
{
    print_message("%s: %u texts; headings %u: found %u, level right %u, wrong %u; "
                  "decoys %u: taken %u; edges %u of %u; metadata %u of %u, invented %u\n",
                  name, t->texts, t->headings, t->found, t->levels, t->wrong, t->decoys, t->taken,
                  t->edges_found, t->edges, t->metas_right, t->metas, t->metas_invented);
}

/* Of every third text of a file those that were put aside, or the others; or all of a file. */
enum which { EACH_THIRD, THE_OTHERS, ALL };

static struct tally judge_file(const char *name, enum which which)
{
    struct gold gold = { 0 };
    struct tally tally = { 0 };
    const char *srcdir = getenv("srcdir");
    char path[4096];
    snprintf(path, sizeof path, "%s/tests/unit/data/%s", srcdir != NULL ? srcdir : ".", name);
    gold_read(&gold, path);
    for (size_t i = 0; i < gold.count; i++)
        if (which == ALL || (i % 3 == 2) == (which == EACH_THIRD))
            judge(&gold.texts[i], &tally);
    gold_release(&gold);
    assert_true(tally.headings > 0 && tally.decoys > 0);
    return tally;
}

/* Recall and precision, in per cent, are no less; so are levels and edges of these. */
static void check_tally(const struct tally *tally, unsigned recall, unsigned precision,
                        unsigned levels, unsigned edges)
{
    assert_true(tally->found * 100 >= tally->headings * recall);
    assert_true(tally->found * 100 >= (tally->found + tally->wrong) * precision);
    assert_true(tally->levels * 100 >= tally->headings * levels);
    assert_true(tally->metas_right * 100 >= tally->metas * 95);
    assert_true(tally->edges_found * 100 >= tally->edges * edges);
}

static void show_all(bool aside)
{
    const char *wanted = getenv("GOLD_VERBOSE");
    verbose = wanted != NULL && (!aside || strcmp(wanted, "all") == 0);
}

static void test_tuned(void **state)
{
    (void)state;
    show_all(false);
    struct tally tally = judge_file("structure.gold", THE_OTHERS);
    report("tuned", &tally);
    check_tally(&tally, 97, 98, 97, 95);
}

static void test_put_aside(void **state)
{
    (void)state;
    show_all(true);
    struct tally tally = judge_file("structure.gold", EACH_THIRD);
    report("put aside", &tally);
    check_tally(&tally, 97, 98, 97, 95);
}

static void test_shown(void **state)
{
    (void)state;
    show_all(false);
    struct tally tally = judge_file("structure-shown.gold", ALL);
    report("shown", &tally);
    check_tally(&tally, 97, 97, 97, 95);
}

static void test_aside(void **state)
{
    (void)state;
    show_all(true);
    struct tally tally = judge_file("structure-aside.gold", ALL);
    report("aside", &tally);
    check_tally(&tally, 95, 95, 90, 80);
}

static void test_fresh(void **state)
{
    (void)state;
    show_all(false);
    struct tally tally = judge_file("structure-fresh.gold", ALL);
    report("fresh", &tally);
    check_tally(&tally, 97, 97, 97, 90);
}

static void test_last(void **state)
{
    (void)state;
    show_all(true);
    struct tally tally = judge_file("structure-last.gold", ALL);
    report("last", &tally);
    check_tally(&tally, 95, 95, 95, 80);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tuned),
        cmocka_unit_test(test_put_aside),
        cmocka_unit_test(test_shown),
        cmocka_unit_test(test_aside),
        cmocka_unit_test(test_fresh),
        cmocka_unit_test(test_last),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("structure_gold", tests, NULL, NULL);
}
