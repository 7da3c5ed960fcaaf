/* SPDX-License-Identifier: MIT */
/* A whole reading: keys up to the first form feed, then the file. After each key what is on the screen
 * is whole and safe to send. A byte from 0x80 on is a special key, a size, a paste, or work. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/session.h"
#include "base/bytes.h"
#include "base/file.h"
#include "text/utf8.h"

#define KEYS_MAX 256u
#define TEXT_MAX 65536u
#define UNITS 64u

struct reading {
    struct session session;
    struct loop *loop;
    struct grid grid;
};

static void check_cell(const struct grid *grid, int column, int row)
{
    const struct cell *cell = grid_cell(grid, column, row);
    char32_t code;
    if (cell->right)
        assert(column > 0 && grid_cell(grid, column - 1, row)->cells == 2);
    if (cell->length > 0 && cell->cells == 2)
        assert(column + 1 < grid->columns && grid_cell(grid, column + 1, row)->right);
    assert(cell->style < STYLES && utf8_is_valid(cell->bytes, cell->length));
    for (size_t at = 0; at < cell->length; at += utf8_decode_valid(cell->bytes + at, &code)) {
        utf8_decode_valid(cell->bytes + at, &code);
        assert(code >= 0x20 && !(code >= 0x7F && code < 0xA0));
    }
}

static void check_screen(struct reading *reading)
{
    struct grid *grid = &reading->grid;
    reader_draw(reading->session.reader, grid);
    for (int row = 0; row < grid->rows; row++)
        for (int column = 0; column < grid->columns; column++)
            check_cell(grid, column, row);
    assert(grid->cursor_column < grid->columns && grid->cursor_row < grid->rows);
}

static void resize(struct reading *reading, int columns, int rows)
{
    grid_release(&reading->grid);
    grid_init(&reading->grid, columns, rows);
    reader_resize(reading->session.reader, columns, rows);
}

static void press(struct reading *reading, char32_t code, unsigned modifiers)
{
    session_key(&reading->session, (struct key){ code, modifiers });
}

/* 0x80 … 0x9F keys, 0xA0 … 0xBF sizes, 0xC0 … 0xDF pastes and characters, 0xE0 … work. */
static void take_special(struct reading *reading, uint8_t byte)
{
    static const char *const pastes[] = { "字", "e\xCC\x81\x1B[A", "第一章", "set encoding=Big5" };
    unsigned low = byte & 0x1F;
    if (byte < 0xA0)
        press(reading, KEY_BASE_ + 1 + low % (KEYSYM_F12 - KEY_BASE_), low > 24 ? MODIFIER_META : 0);
    else if (byte < 0xC0)
        resize(reading, 1 + (int)(low * low) % 131, 1 + (int)(low * 7) % 40);
    else if (byte < 0xD0)
        session_paste(&reading->session, pastes[low % 4], strlen(pastes[low % 4]));
    else if (byte < 0xE0)
        press(reading, low % 2 ? 0xFF1F : 0xFF4E, 0);
    else
        loop_drain(reading->loop, low, false);
}

static void take_key(struct reading *reading, uint8_t byte)
{
    if (byte >= 0x80)
        take_special(reading, byte);
    else if (byte >= 0x20 || byte == '\r' || byte == '\t' || byte == 0x1B)
        press(reading, byte, 0);
    else
        press(reading, byte | 0x60u, MODIFIER_CONTROL);
}

static void read_it(const char *path, const uint8_t *keys, size_t count)
{
    struct options options = { 0 };
    struct reading reading = { .loop = loop_new() };
    settings_init(&options.settings);
    if (session_open(&reading.session, &options, &path, 1, reading.loop, false, NULL)) {
        resize(&reading, 80, 24);
        session_begin(&reading.session);
        for (size_t i = 0; i < count && !reading.session.quit; i++) {
            take_key(&reading, keys[i]);
            check_screen(&reading);
            loop_drain(reading.loop, keys[i] % 2 ? UNITS : 0, false);
        }
        loop_drain(reading.loop, SIZE_MAX, true);
        check_screen(&reading);
        reader_save(reading.session.reader, NULL);
        session_close(&reading.session);
        grid_release(&reading.grid);
    }
    loop_free(reading.loop);
}

/* The one file, without a name of its own, which is written anew for each input. */
static const char *file_of(const uint8_t *data, size_t size)
{
    static char path[32];
    static int descriptor = -1;
    if (descriptor < 0) {
        FILE *file = tmpfile();
        assert(file != NULL);
        descriptor = fileno(file);
        snprintf(path, sizeof path, "/dev/fd/%d", descriptor);
    }
    assert(ftruncate(descriptor, 0) == 0 && lseek(descriptor, 0, SEEK_SET) == 0);
    assert(file_write_all(descriptor, (const char *)data, size));
    return path;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *end = size > 0 ? memchr(data, '\f', size) : NULL;
    if (end == NULL)
        return 0;
    size_t count = (size_t)(end - data), rest = size - count - 1;
    read_it(file_of(end + 1, rest < TEXT_MAX ? rest : TEXT_MAX), data,
            count < KEYS_MAX ? count : KEYS_MAX);
    return 0;
}
