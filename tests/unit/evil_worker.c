/* SPDX-License-Identifier: MIT */
/* Formats that do what a format must not, for a worker that is linked with this table. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/mem.h"
#include "doc/protocol.h"
#include "doc/wire.h"
#include "format/format.h"

#define UNITS 12

static int looks(const char *head, size_t length)
{
    (void)head;
    (void)length;
    return 0;
}

static void *open_run(struct builder *builder, const struct format_options *options)
{
    (void)options;
    builder_meta(builder, "format", slice_of("evil"));
    return builder;
}

static void feed_nothing(void *run, const char *data, size_t length)
{
    (void)run;
    (void)data;
    (void)length;
}

static void close_run(void *run)
{
    (void)run;
}

static void paragraph(struct builder *builder, uint32_t unit, const char *text)
{
    struct form form = { .kind = BLOCK_PARAGRAPH };
    builder_part_begin(builder, unit);
    builder_open(builder, CONTAINER_QUOTATION, 0);
    builder_block(builder, &form, 0, slice_of(""));
    builder_text(builder, slice_of(text));
    builder_block_end(builder, slice_of("\n"));
    builder_close(builder);
    builder_part_end(builder, true);
}

static void unit(struct builder *builder, uint32_t number)
{
    char name[16];
    snprintf(name, sizeof name, "unit%u", number);
    builder_unit(builder, number, slice_of(name), slice_of(""), 100, 0);
}

/* What comes before the evil: a part, and the beginning of another, in the middle of a span. */
static void begin_well(struct builder *builder)
{
    struct form form = { .kind = BLOCK_PARAGRAPH };
    unit(builder, 0);
    paragraph(builder, 0, "a part that came");
    unit(builder, 1);
    builder_part_begin(builder, 1);
    builder_open(builder, CONTAINER_LIST, 0);
    builder_block(builder, &form, 0, slice_of(""));
    builder_span_open(builder, SPAN_STRONG, slice_of(""));
    builder_text(builder, slice_of("half of a part"));
    /* The outlet sends when it is full. */
    for (int i = 0; i < 600; i++)
        builder_text(builder, slice_of(" and more of it, which is told to whoever reads this far"));
}

static volatile unsigned count;

static void loop_end(void *run)
{
    begin_well(run);
    for (;;)
        count++;
}

static void memory_end(void *run)
{
    begin_well(run);
    for (size_t i = 0; i < 1000; i++)
        memset(mem_alloc(1u << 22), 1, 4096);
}

static void segfault_end(void *run)
{
    begin_well(run);
    raise(SIGSEGV);
}

/* What cannot be opened is told: nothing else may come of it. */
static void file_end(void *run)
{
    struct builder *builder = run;
    const char *names[] = { "/etc/passwd", "/proc/self/environ", "/tmp", "/" };
    unit(builder, 0);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (open(names[i], O_RDONLY) >= 0 || errno != EACCES) {
            paragraph(builder, 0, "opened");
            return;
        }
    if (open("/tmp/dujuan-evil", O_WRONLY | O_CREAT, 0600) >= 0)
        paragraph(builder, 0, "made");
    else
        paragraph(builder, 0, "refused");
}

static void connect_end(void *run)
{
    begin_well(run);
    struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons(9) };
    int s = socket(AF_INET, SOCK_STREAM, 0);
    connect(s, (struct sockaddr *)&to, sizeof to);
}

static void exec_end(void *run)
{
    begin_well(run);
    execl("/bin/true", "true", (char *)NULL);
}

static void fork_end(void *run)
{
    begin_well(run);
    fork();
}

/* What is written to a file in this way no limit counts. */
static void map_end(void *run)
{
    begin_well(run);
    void *map = mmap(NULL, 4096, PROT_READ, MAP_SHARED, WORKER_TEXT, 0);
    (void)map;
}

/* Of a file that may be written the text is one that may not. */
static void write_end(void *run)
{
    struct builder *builder = run;
    unit(builder, 0);
    signal(SIGXFSZ, SIG_IGN);
    bool kept = write(WORKER_TEXT, "evil", 4) < 0 && errno == EBADF;
    paragraph(builder, 0, kept ? "refused" : "writable");
}

static void garbage_end(void *run)
{
    begin_well(run);
    char garbage[4096];
    memset(garbage, 0xEE, sizeof garbage);
    ssize_t n = write(STDOUT_FILENO, garbage, sizeof garbage);
    (void)n;
}

/* Lets go of its pipe and goes on. */
static void deaf_end(void *run)
{
    begin_well(run);
    close(STDOUT_FILENO);
    for (;;)
        count++;
}

/* Calls that are no calls, from a format that is out of order. */
static void disorder_end(void *run)
{
    struct builder *builder = run;
    struct form form = { .kind = BLOCK_PARAGRAPH };
    builder_part_end(builder, true);
    builder_close(builder);
    builder_part_begin(builder, 4000000000u);
    builder_part_end(builder, true);
    unit(builder, 7);
    unit(builder, 0);
    builder_part_begin(builder, 0);
    builder_block_end(builder, slice_of("\n"));
    builder_block(builder, &form, 0, slice_of(""));
    builder_text(builder, slice_of("\xFF\xFE"));
    builder_text(builder, slice_of("well"));
    builder_span_close(builder);
    builder_block_end(builder, slice_of("\n"));
    builder_part_end(builder, true);
}

/* A book, byte by byte on the wire. */
static void drip_end(void *run)
{
    struct bytes bytes = { 0 };
    struct builder whole = wire_builder(&bytes);
    (void)run;
    builder_meta(&whole, "format", slice_of("evil"));
    unit(&whole, 0);
    builder_outline(&whole, 1, slice_of("題"), 0, slice_of(""));
    paragraph(&whole, 0, "一個字一個字地來");
    for (size_t i = 0; i < bytes.length; i++)
        if (write(STDOUT_FILENO, bytes.data + i, 1) != 1)
            return;
    bytes_release(&bytes);
}

static void book_end(void *run)
{
    struct builder *builder = run;
    for (uint32_t i = 0; i < UNITS; i++)
        unit(builder, i);
    for (uint32_t i = 0; i < UNITS; i++)
        builder_outline(builder, 1, slice_of("chapter"), i, slice_of(""));
    builder_complete(builder);
}

/* 3 crashes, 5 is not there, the others are. */
static void book_part(void *run, uint32_t number)
{
    if (number == 3)
        raise(SIGSEGV);
    if (number != 5 && number < UNITS)
        paragraph(run, number, "a chapter");
}

static void fatal_part(void *run, uint32_t number)
{
    (void)run;
    (void)number;
    raise(SIGSEGV);
}

/* Chapters that are not to cost the others: 1 does not end its block, 2 does not end, 3 is too
 * long. */
static void bad_part(void *run, uint32_t number)
{
    struct builder *builder = run;
    struct form form = { .kind = BLOCK_PARAGRAPH };
    static char text[1u << 16];
    if (number == 0 || number > 3) {
        paragraph(builder, number, "a chapter");
        return;
    }
    memset(text, 'x', sizeof text);
    builder_part_begin(builder, number);
    builder_block(builder, &form, 0, slice_of(""));
    builder_text(builder, slice_of("not ended"));
    for (size_t sent = 0; number == 3 && sent <= GATHERED_MAX; sent += sizeof text)
        builder_text(builder, (struct slice){ text, sizeof text });
    if (number == 2)
        paragraph(builder, 4, "a chapter");
    else
        builder_part_end(builder, true);
}

/* --- Plain text, decoded --- */

static void *open_plain(struct builder *builder, const struct format_options *options)
{
    (void)options;
    builder_meta(builder, "format", slice_of("plain"));
    return builder;
}

static void end_plain(struct builder *builder, const char *encoding)
{
    builder_meta(builder, "encoding", slice_of(encoding));
    builder_complete(builder);
}

/* What it says of places in the source begins at the source's end, and goes back. */
static void names_end(void *run)
{
    builder_spool_start(run, "ISO-IR-197");
    builder_spool(run, slice_of("字字\n"), 1000, 6);
    builder_spool(run, slice_of("字字\n"), 5, 6);
    end_plain(run, "UTF-8");
}

static void send_text(struct builder *builder, size_t length, bool dense)
{
    static char text[SPOOL_PIECE];
    const size_t piece = dense ? 2 : sizeof text;
    memset(text, 'x', sizeof text);
    text[piece - 1] = '\n';
    builder_spool_start(builder, "GB18030");
    for (size_t sent = 0; sent < length; sent += piece)
        builder_spool(builder, (struct slice){ text, piece }, dense ? sent : SPOOL_GOES_ON,
                      sent + piece);
    end_plain(builder, "GB18030");
}

static void far_end(void *run)
{
    send_text(run, 16u << 20, false);
}

static void dense_end(void *run)
{
    send_text(run, 2 * (MEETINGS_MAX + 3 * MEETING_MAX), true);
}

#define PLAIN(word)                                                                           \
    {                                                                                         \
        .name = #word, .understood = "nothing", .looks = looks, .open = open_plain,           \
        .feed = feed_nothing, .end = word##_end, .close = close_run,                          \
    }

static const struct format_type plain_rows[] = { PLAIN(names), PLAIN(far), PLAIN(dense) };

#define EVIL(word)                                                                            \
    {                                                                                         \
        .name = #word, .understood = "nothing", .looks = looks, .open = open_run,             \
        .feed = feed_nothing, .end = word##_end, .close = close_run,                          \
    }

static const struct format_type rows[] = {
    EVIL(loop), EVIL(memory),  EVIL(segfault), EVIL(file),     EVIL(connect), EVIL(exec),
    EVIL(fork), EVIL(garbage), EVIL(deaf),     EVIL(disorder), EVIL(drip),
    EVIL(map),  EVIL(write),
};

static const struct format_type book = {
    .name = "book", .understood = "nothing", .looks = looks, .open = open_run,
    .feed = feed_nothing, .end = book_end, .part = book_part, .close = close_run,
};

static const struct format_type bad = {
    .name = "bad", .understood = "nothing", .looks = looks, .open = open_run,
    .feed = feed_nothing, .end = book_end, .part = bad_part, .close = close_run,
};

static const struct format_type fatal = {
    .name = "fatal", .understood = "nothing", .looks = looks, .open = open_run,
    .feed = feed_nothing, .end = book_end, .part = fatal_part, .close = close_run,
};

const struct format_type *const formats[] = {
    &rows[0], &rows[1], &rows[2], &rows[3], &rows[4],  &rows[5], &rows[6],
    &rows[7], &rows[8], &rows[9], &rows[10], &rows[11], &rows[12], &book,    &bad,
    &fatal, &plain_rows[0], &plain_rows[1], &plain_rows[2], NULL,
};
