/* SPDX-License-Identifier: MIT */
#include "tui/input.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "tui/input_internal.h"

/* How long a beginning that is rather a control sequence waits (M-[ is a key too), and how long a
 * string that has begun may pause. */
#define INTRODUCER_WAIT 100
#define STRING_WAIT 1000

/* --- The queue -------------------------------------------------------------------------------- */

void input_push(struct input *input, const struct input_event *event)
{
    input->queue =
        mem_grow(input->queue, input->queue_count, &input->queue_capacity, sizeof *input->queue);
    input->queue[input->queue_count++] = *event;
}

void input_push_key(struct input *input, struct key key)
{
    if (input->meta)
        key.modifiers |= MODIFIER_META;
    input->meta = false;
    input_push(input, &(struct input_event){ .kind = INPUT_KEY, .key = key });
}

void input_push_character(struct input *input, char32_t code)
{
    input_push_key(input, (struct key){ code, 0 });
}

void input_push_escape(struct input *input)
{
    input->meta = false;
    input_push_key(input, (struct key){ 0x1B, 0 });
}

bool input_next(struct input *input, struct input_event *event)
{
    free(input->text);
    input->text = NULL;
    if (input->queue_start == input->queue_count) {
        input->queue_start = input->queue_count = 0;
        return false;
    }
    *event = input->queue[input->queue_start++];
    if (event->kind == INPUT_PASTE)
        input->text = (char *)event->text;
    return true;
}

bool input_next_answer(struct input *input, struct answer *answer)
{
    for (size_t i = input->queue_start; i < input->queue_count; i++) {
        if (input->queue[i].kind != INPUT_ANSWER)
            continue;
        *answer = input->queue[i].answer;
        input->queue_count--;
        memmove(&input->queue[i], &input->queue[i + 1],
                (input->queue_count - i) * sizeof *input->queue);
        return true;
    }
    return false;
}

/* --- Known keys ------------------------------------------------------------------------------- */

bool input_find_known(const struct input *input, const char *prefix, const char *body,
                      size_t length, struct key *key)
{
    size_t n = strlen(prefix);
    for (size_t i = 0; i < input->known_count; i++) {
        const char *bytes = input->known[i].bytes;
        if (strlen(bytes) == n + length && memcmp(bytes, prefix, n) == 0 &&
            memcmp(bytes + n, body, length) == 0) {
            *key = input->known[i].key;
            return true;
        }
    }
    return false;
}

void input_feed(struct input *input, const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        input_take(input, bytes[i]);
}

/* --- Time ------------------------------------------------------------------------------------- */

int input_wait(const struct input *input)
{
    switch (input->state) {
    case STATE_ESCAPE:
        return input->expecting ? INPUT_ANSWER_WAIT : INPUT_ESCAPE_WAIT;
    case STATE_CSI:
        if (input->lost_escape)
            return INPUT_ANSWER_WAIT;
        return input->length == 0 && !input->unanswered ? INTRODUCER_WAIT : -1;
    case STATE_LINUX:
    case STATE_SS3:
        return input->length == 0 && !input->expecting ? INTRODUCER_WAIT : -1;
    case STATE_STRING:
    case STATE_STRING_ESCAPE:
        return input->length == 0 && !input->expecting ? INTRODUCER_WAIT : STRING_WAIT;
    default:
        return -1;
    }
}

static void time_out_escape(struct input *input)
{
    if (input->meta)
        input_push_escape(input);
    input_push_escape(input);
    input_ground(input);
    input->ghost = input->unanswered;
}

/* Meta and the byte that might have introduced a sequence. */
static void time_out_introducer(struct input *input, char byte)
{
    bool alone = input->length == 0;
    input_ground(input);
    if (!alone)
        return;
    input->meta = true;
    input_push_character(input, (unsigned char)byte);
}

void input_time_out(struct input *input)
{
    if (input_wait(input) < 0)
        return;
    switch (input->state) {
    case STATE_ESCAPE:
        time_out_escape(input);
        break;
    case STATE_CSI:
        if (input->lost_escape)
            input_spill(input);
        else
            time_out_introducer(input, '[');
        break;
    case STATE_LINUX:
        input_ground(input);
        break;
    case STATE_SS3:
        time_out_introducer(input, 'O');
        break;
    default:
        if (input->expecting)
            input_ground(input);
        else
            time_out_introducer(input, input->introducer);
        break;
    }
}

void input_expect_answers(struct input *input, bool expect)
{
    input->expecting = expect;
    if (expect)
        input->unanswered = true;
}

/* --- Its life --------------------------------------------------------------------------------- */

struct input *input_new(const struct key_string *strings, size_t count)
{
    struct input *input = mem_array(1, sizeof *input);
    input->known = mem_array(count, sizeof *input->known);
    for (size_t i = 0; i < count; i++) {
        if (strings[i].bytes == NULL || strings[i].bytes[0] == '\0')
            continue;
        struct known_key *known = &input->known[input->known_count++];
        known->bytes = mem_string(strings[i].bytes);
        known->key = strings[i].key;
    }
    return input;
}

void input_free(struct input *input)
{
    if (input == NULL)
        return;
    for (size_t i = input->queue_start; i < input->queue_count; i++)
        free((char *)input->queue[i].text);
    for (size_t i = 0; i < input->known_count; i++)
        free(input->known[i].bytes);
    free(input->known);
    free(input->queue);
    free(input->text);
    bytes_release(&input->paste);
    free(input);
}
