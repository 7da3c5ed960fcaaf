/* SPDX-License-Identifier: MIT */
/* The entry of a name. */
#include "format/archive_internal.h"

#include <string.h>

void zip_sort_names(struct zip *zip)
{
    for (size_t i = 0; i < zip->count; i++)
        if (zip->entries[i].name[0] != '\0' && !zip->entries[i].is_folder)
            names_add_file(&zip->names, slice_of(zip->entries[i].name), i);
    names_sort(&zip->names);
}

size_t zip_count(const struct zip *zip)
{
    return zip->count;
}

const struct zip_entry *zip_entry(const struct zip *zip, size_t index)
{
    return &zip->entries[index];
}

size_t zip_find(const struct zip *zip, struct slice name)
{
    const struct names *names = &zip->names;
    size_t first = names_find_file(names, name);
    if (first == names->count)
        return ZIP_NONE;
    for (size_t i = first;
         i < names->count && strcmp(names->rows[i].key, names->rows[first].key) == 0; i++)
        if (slice_equal(slice_of(zip->entries[names->rows[i].number].name), name))
            return names->rows[i].number;
    return names->rows[first].number;
}
