/* SPDX-License-Identifier: MIT */
/*
 * How well structure is recognised in texts that were written for it: data/structure.gold.  Every
 * third text was put aside while weights were tuned; both sets have to reach the same marks.
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

#include "doc/structure.h"
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
                 uint64_t evidence)
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
            tell(text, gold_keys[i], value != NULL ? value : "(none)", 0);
    }
}

static void judge(const struct gold_text *text, struct tally *tally)
{
    struct part *part = sample_part(text->text.data, text->text.length);
    struct structure *structure =
        structure_new(&(struct structure_options){ true, text->language });
    structure_add(structure, 0, part);
    assert_true(structure_decide(structure, true));
    struct form *forms = structure_forms(structure, 0, part);
    assert_int_equal(part->block_count, text->count);
    tally->texts++;
    for (size_t i = 0; i < text->count; i++)
        judge_line(text, i, forms[i], tally);
    judge_meta(text, structure, tally);
    free(forms);
    structure_free(structure);
    part_free(part);
}

static void report(const char *name, const struct tally *t)
{
    print_message("%s: %u texts; headings %u: found %u, level right %u, wrong %u; "
                  "decoys %u: taken %u; edges %u of %u; metadata %u of %u, invented %u\n",
                  name, t->texts, t->headings, t->found, t->levels, t->wrong, t->decoys, t->taken,
                  t->edges_found, t->edges, t->metas_right, t->metas, t->metas_invented);
}

static void check_set(bool aside)
{
    struct gold gold = { 0 };
    struct tally tally = { 0 };
    const char *srcdir = getenv("srcdir");
    char path[4096];
    snprintf(path, sizeof path, "%s/tests/unit/data/structure.gold", srcdir != NULL ? srcdir : ".");
    gold_read(&gold, path);
    for (size_t i = 0; i < gold.count; i++)
        if ((i % 3 == 2) == aside)
            judge(&gold.texts[i], &tally);
    report(aside ? "put aside" : "tuned", &tally);
    assert_true(tally.headings > 0 && tally.decoys > 0);
    assert_true(tally.found * 100 >= tally.headings * 97);
    assert_true(tally.levels * 100 >= tally.headings * 97);
    assert_true(tally.wrong * 100 <= tally.headings * 2);
    assert_true(tally.edges_found * 100 >= tally.edges * 95);
    assert_true(tally.metas_right * 100 >= tally.metas * 95);
    gold_release(&gold);
}

static void test_tuned(void **state)
{
    (void)state;
    verbose = getenv("GOLD_VERBOSE") != NULL;
    check_set(false);
}

static void test_put_aside(void **state)
{
    (void)state;
    verbose = getenv("GOLD_VERBOSE") != NULL && strcmp(getenv("GOLD_VERBOSE"), "all") == 0;
    check_set(true);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tuned),
        cmocka_unit_test(test_put_aside),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("structure_gold", tests, NULL, NULL);
}
