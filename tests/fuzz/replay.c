/* SPDX-License-Identifier: MIT */
/*
 * Feeds inputs to the fuzz target it is linked with: those named on the command line, else every
 * file of the target's corpus. A test point is an input, told before it is tried, so that a crash
 * can be laid to it.
 */
#include "fuzz.h"

#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int count;

static char *read_input(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return NULL;
    char *data = NULL;
    FILE *memory = open_memstream(&data, size);
    char buffer[65536];
    size_t got;
    while (memory != NULL && (got = fread(buffer, 1, sizeof buffer, file)) > 0)
        fwrite(buffer, 1, got, memory);
    if (memory != NULL)
        fclose(memory);
    fclose(file);
    return data;
}

/* The target gets a block of exactly the input's size, so that ASan sees a read past its end. */
static void try_bytes(const char *data, size_t size)
{
    uint8_t *copy = malloc(size > 0 ? size : 1);
    if (copy == NULL)
        abort();
    if (size > 0)
        memcpy(copy, data, size);
    LLVMFuzzerTestOneInput(copy, size);
    free(copy);
}

static bool replay(const char *path)
{
    size_t size = 0;
    char *data = read_input(path, &size);
    count++;
    if (data == NULL) {
        printf("not ok %d - cannot read %s\n", count, path);
        return false;
    }
    printf("# trying %s\n", path);
    fflush(stdout);
    try_bytes(data, size);
    free(data);
    printf("ok %d - %s\n", count, path);
    return true;
}

static char *join(const char *folder, const char *name)
{
    char *path = NULL;
    if (asprintf(&path, "%s/%s", folder, name) < 0)
        abort();
    return path;
}

static int is_visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static bool replay_folder(const char *folder)
{
    struct dirent **entries = NULL;
    int n = scandir(folder, &entries, is_visible, alphasort);
    bool good = n > 0;
    for (int i = 0; i < n; i++) {
        char *path = join(folder, entries[i]->d_name);
        good = replay(path) && good;
        free(path);
        free(entries[i]);
    }
    free(entries);
    if (n <= 0)
        printf("not ok %d - no corpus in %s\n", ++count, folder);
    return good;
}

int main(int argc, char **argv)
{
    const char *name = strrchr(argv[0], '/');
    name = name != NULL ? name + 1 : argv[0];
    if (strncmp(name, "fuzz_", 5) == 0)
        name += 5;
    bool good = true;
    for (int i = 1; i < argc; i++)
        good = replay(argv[i]) && good;
    if (argc == 1) {
        const char *srcdir = getenv("srcdir");
        char *corpus = join(srcdir != NULL ? srcdir : ".", "tests/fuzz/corpus");
        char *folder = join(corpus, name);
        good = replay_folder(folder);
        free(folder);
        free(corpus);
    }
    printf("1..%d\n", count);
    return good ? 0 : 1;
}
