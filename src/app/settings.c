/* SPDX-License-Identifier: MIT */
#include "app/settings.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/mem.h"
#include "text/decode.h"

enum type {
    TYPE_CHOICE,  /* one of the words */
    TYPE_NUMBER,  /* a number from low to high, or one of the words (they come before low) */
    TYPE_ENCODING /* "auto", or what the decoder knows */
};

struct setting {
    const char *name;
    enum type type;
    const char *words; /* blanks between; a word's place is its value */
    int low, high;
    const char *standard;
    const char *help; /* msgid */
};

/* clang-format off */
static const struct setting table[SETTINGS] = {
    [SETTING_LANG] = { "lang", TYPE_CHOICE, "auto zh-Hant zh-Hans ja ko other", 0, 0, "auto",
        N_("language of the text; auto decides by its scripts") },
    [SETTING_KINSOKU] = { "kinsoku", TYPE_CHOICE, "strict gb basic loose none", 0, 0, "strict",
        N_("how strict line breaking is") },
    [SETTING_KOREAN] = { "korean", TYPE_CHOICE, "word syllable", 0, 0, "word",
        N_("where Korean may break") },
    [SETTING_HANG] = { "hang", TYPE_CHOICE, "on more off", 0, 0, "on",
        N_("marks that may hang right of the measure: 、。，．; more: also ；：！？") },
    [SETTING_JUSTIFY] = { "justify", TYPE_CHOICE, "auto on off", 0, 0, "auto",
        N_("spread the slack of lines; auto does for Chinese and Japanese") },
    [SETTING_AUTOSPACE] = { "autospace", TYPE_CHOICE, "flex on off", 0, 0, "flex",
        N_("a cell between Han and Latin: where it fills a line, always, never") },
    [SETTING_INDENT] = { "indent", TYPE_NUMBER, "auto", 0, 8, "auto",
        N_("first-line indent in em; auto keeps the source's, else 2 for Chinese, 1 for Japanese") },
    [SETTING_MEASURE] = { "measure", TYPE_NUMBER, "", MEASURE_MIN, MEASURE_MAX, "36",
        N_("longest line in em; a small terminal forces less") },
    [SETTING_SPACING] = { "spacing", TYPE_NUMBER, "", 0, 2, "0",
        N_("blank rows between paragraphs of prose") },
    [SETTING_LEADING] = { "leading", TYPE_NUMBER, "", 0, 1, "0",
        N_("blank rows between lines") },
    [SETTING_CHAPTER] = { "chapter", TYPE_CHOICE, "page run", 0, 0, "page",
        N_("whether a chapter starts a page or runs on") },
    [SETTING_COLUMNS] = { "columns", TYPE_CHOICE, "1 2 auto", 0, 0, "1",
        N_("columns of text side by side; auto: two where each gets 20 em") },
    [SETTING_VERTICAL] = { "vertical", TYPE_CHOICE, "off on", 0, 0, "off",
        N_("vertical writing, columns from right to left") },
    [SETTING_RUBY] = { "ruby", TYPE_CHOICE, "above inline off", 0, 0, "above",
        N_("readings and emphasis dots") },
    [SETTING_AMBIGUOUS] = { "ambiguous", TYPE_CHOICE, "auto narrow wide pad", 0, 0, "auto",
        N_("width of characters such as “ ” … — ·; auto asks the terminal") },
    [SETTING_SCRIPT] = { "script", TYPE_CHOICE, "original hant hans", 0, 0, "original",
        N_("show as written, in Traditional or in Simplified characters") },
    [SETTING_QUOTES] = { "quotes", TYPE_CHOICE, "asis corner curly", 0, 0, "asis",
        N_("show quotation marks as written, as 「」 or as “”") },
    [SETTING_ENCODING] = { "encoding", TYPE_ENCODING, "auto", 0, 0, "auto",
        N_("encoding of the input") },
    [SETTING_FORMAT] = { "format", TYPE_CHOICE, "auto plain html markdown epub man", 0, 0, "auto",
        N_("format of the input") },
    [SETTING_ARTICLE] = { "article", TYPE_CHOICE, "auto on off", 0, 0, "auto",
        N_("only a web page's article; auto: where one stands out clearly") },
    [SETTING_HEADINGS] = { "headings", TYPE_CHOICE, "auto off", 0, 0, "auto",
        N_("find headings in plain text") },
    [SETTING_REFLOW] = { "reflow", TYPE_CHOICE, "auto on off", 0, 0, "auto",
        N_("join hard-wrapped lines; auto: where the lines of a text are so") },
    [SETTING_FOLD] = { "fold", TYPE_CHOICE, "on off", 0, 0, "on",
        N_("search over variants, scripts, widths and case") },
    /* In the order of enum terminal_theme. */
    [SETTING_THEME] = { "theme", TYPE_CHOICE, "auto light dark mono", 0, 0, "auto",
        N_("colours") },
    [SETTING_REMEMBER] = { "remember", TYPE_CHOICE, "on off", 0, 0, "on",
        N_("keep the place, history and marks") },
};
/* clang-format on */

/* Words of a number stand for values that no number has. */
#define WORD_OF_NUMBER (INT_MIN / 2)

/* The place of value among the words, or -1. */
static int find_word(const char *words, const char *value)
{
    size_t length = strlen(value);
    int index = 0;
    for (const char *word = words; *word != '\0'; index++) {
        size_t n = strcspn(word, " ");
        if (n == length && memcmp(word, value, n) == 0)
            return index;
        word += n + strspn(word + n, " ");
    }
    return -1;
}

static struct slice nth_word(const char *words, int index)
{
    const char *word = words;
    for (; index > 0; index--) {
        word += strcspn(word, " ");
        word += strspn(word, " ");
    }
    return (struct slice){ word, strcspn(word, " ") };
}

static void describe_values(const struct setting *setting, struct bytes *out)
{
    if (setting->type == TYPE_ENCODING) {
        bytes_append_string(out, "auto, any iconv name");
        return;
    }
    for (const char *word = setting->words; *word != '\0';) {
        size_t n = strcspn(word, " ");
        bytes_format(out, "%s%.*s", out->length > 0 ? ", " : "", (int)n, word);
        word += n + strspn(word + n, " ");
    }
    if (setting->type == TYPE_NUMBER)
        bytes_format(out, "%s%d … %d", out->length > 0 ? ", " : "", setting->low, setting->high);
}

static bool wrong_value(const struct setting *setting, const char *value, struct error *error)
{
    struct bytes values = { 0 };
    describe_values(setting, &values);
    error_set(error, _("'%s' is no value of %s: it takes %s"), value, setting->name,
              bytes_string(&values));
    bytes_release(&values);
    return false;
}

static bool parse_number(const struct setting *setting, const char *value, int *number)
{
    int word = find_word(setting->words, value);
    if (word >= 0) {
        *number = WORD_OF_NUMBER + word;
        return true;
    }
    char *end;
    long parsed = strtol(value, &end, 10);
    if (*value < '0' || *value > '9' || *end != '\0' || parsed < setting->low ||
        parsed > setting->high)
        return false;
    *number = (int)parsed;
    return true;
}

static bool set_encoding(struct settings *settings, const char *value)
{
    if (strlen(value) >= ENCODING_NAME_MAX)
        return false;
    if (strcmp(value, "auto") != 0) {
        struct decoder *decoder = *value != '\0' ? decoder_new(value, NULL) : NULL;
        if (decoder == NULL)
            return false;
        decoder_free(decoder);
    }
    strcpy(settings->encoding, value);
    return true;
}

static bool set_value(struct settings *settings, enum setting_id id, const char *value,
                      struct error *error)
{
    const struct setting *setting = &table[id];
    int parsed = 0;
    bool right = false;
    switch (setting->type) {
    case TYPE_CHOICE:
        parsed = find_word(setting->words, value);
        right = parsed >= 0;
        break;
    case TYPE_NUMBER:
        right = parse_number(setting, value, &parsed);
        break;
    case TYPE_ENCODING:
        right = set_encoding(settings, value);
        break;
    }
    if (!right)
        return wrong_value(setting, value, error);
    settings->values[id] = parsed;
    return true;
}

void settings_init(struct settings *settings)
{
    *settings = (struct settings){ 0 };
    for (enum setting_id id = 0; id < SETTINGS; id++)
        set_value(settings, id, table[id].standard, NULL);
}

static bool find_setting(const char *name, enum setting_id *id)
{
    for (*id = 0; *id < SETTINGS; ++*id)
        if (strcmp(table[*id].name, name) == 0)
            return true;
    return false;
}

static bool wrong_name(const char *name, struct error *error)
{
    struct bytes names = { 0 };
    for (enum setting_id id = 0; id < SETTINGS; id++)
        bytes_format(&names, "%s%s", id > 0 ? " " : "", table[id].name);
    error_set(error, _("no setting '%s': there are %s"), name, bytes_string(&names));
    bytes_release(&names);
    return false;
}

bool settings_set(struct settings *settings, const char *name, const char *value,
                  enum setting_id *id, struct error *error)
{
    enum setting_id found;
    if (!find_setting(name, &found))
        return wrong_name(name, error);
    if (id != NULL)
        *id = found;
    return set_value(settings, found, value, error);
}

bool settings_assign(struct settings *settings, const char *assignment, struct error *error)
{
    const char *equals = strchr(assignment, '=');
    if (equals == NULL)
        return error_set(error, _("'%s' is not NAME=VALUE"), assignment);
    char *name = mem_slice(assignment, (size_t)(equals - assignment));
    bool set = settings_set(settings, name, equals + 1, NULL, error);
    free(name);
    return set;
}

bool settings_get(const struct settings *settings, const char *name, struct bytes *value)
{
    enum setting_id id;
    if (!find_setting(name, &id))
        return false;
    const struct setting *setting = &table[id];
    int number = settings->values[id];
    bool word = setting->type == TYPE_CHOICE || number < 0;
    bytes_clear(value);
    if (setting->type == TYPE_ENCODING) {
        bytes_append_string(value, settings->encoding);
    } else if (word) {
        struct slice name_of =
            nth_word(setting->words, number < 0 ? number - WORD_OF_NUMBER : number);
        bytes_append(value, name_of.data, name_of.length);
    } else {
        bytes_format(value, "%d", number);
    }
    return true;
}

struct reader_settings settings_reader(const struct settings *settings)
{
    static const enum language languages[] = { LANGUAGE_OTHER, LANGUAGE_ZH_HANT, LANGUAGE_ZH_HANS,
                                               LANGUAGE_JA,    LANGUAGE_KO,      LANGUAGE_OTHER };
    const int *v = settings->values;
    return (struct reader_settings){
        .language_given = v[SETTING_LANG] != 0,
        .language = languages[v[SETTING_LANG]],
        .kinsoku = (enum kinsoku)v[SETTING_KINSOKU],
        .korean = (enum korean_break)v[SETTING_KOREAN],
        .indent = v[SETTING_INDENT] < 0 ? INDENT_AUTO : v[SETTING_INDENT],
        .measure = v[SETTING_MEASURE],
        .spacing = v[SETTING_SPACING],
        .leading = v[SETTING_LEADING],
        .hang = (enum hang)v[SETTING_HANG],
        .justify = (enum justify)v[SETTING_JUSTIFY],
        .autospace = (enum autospace)v[SETTING_AUTOSPACE],
        .ruby = (enum ruby)v[SETTING_RUBY],
        .columns = (enum columns)v[SETTING_COLUMNS],
        .chapters = v[SETTING_CHAPTER] == 0,
        .vertical = v[SETTING_VERTICAL] == 1,
        .script = (enum script_choice)v[SETTING_SCRIPT],
        .quotes = (enum quotes)v[SETTING_QUOTES],
        .article = (enum article)v[SETTING_ARTICLE],
        .headings = v[SETTING_HEADINGS] == 0,
        .reflow = (enum reflow)v[SETTING_REFLOW],
        .fold = v[SETTING_FOLD] == 0,
        .remember = v[SETTING_REMEMBER] == 0,
    };
}

void settings_help(FILE *out)
{
    for (enum setting_id id = 0; id < SETTINGS; id++) {
        struct bytes values = { 0 };
        describe_values(&table[id], &values);
        fprintf(out, "%s\t%s\t%s\t%s\n", table[id].name, bytes_string(&values), table[id].standard,
                _(table[id].help));
        bytes_release(&values);
    }
}
