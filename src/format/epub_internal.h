/* SPDX-License-Identifier: MIT */
/* What the files of the EPUB format share; see format/epub.h. */
#ifndef FORMAT_EPUB_INTERNAL_H
#define FORMAT_EPUB_INTERNAL_H

#include <stdint.h>

#include "doc/builder.h"
#include "format/archive.h"
#include "format/names.h"
#include "format/xml.h"

/* A row of the manifest. */
struct item {
    char *id, *path, *media, *fallback; /* of the archive's entry where there is one; may be "" */
    size_t entry;                       /* or ZIP_NONE */
    bool nav, used;                     /* used: it is in the spine already */
};

/* A row of the spine. */
struct unit {
    char *path;
    char *title;    /* of its first entry in the outline, or NULL */
    size_t entry;   /* or ZIP_NONE */
    bool linear, picture, drawing; /* picture: no markup; drawing: SVG */
    unsigned level; /* of that entry, 0: none */
    int shift;      /* from its headings' levels to the outline's; with level 0 */
};

struct heading {
    char *title;
    char *anchor;   /* or NULL */
    uint32_t unit;  /* or UNIT_NONE: its first descendant's */
    uint64_t byte;  /* where there is no anchor and by_byte */
    unsigned level;
    bool by_byte;
};

#define UNIT_NONE UINT32_MAX

struct epub {
    struct builder *builder;
    char *name;          /* the file's, or NULL */
    struct bytes data;
    bool too_large;
    struct zip *zip;

    char *package;       /* the package document's path, or "" */
    struct item *items;
    size_t item_count, item_capacity;
    struct names item_ids;
    struct unit *units;
    size_t unit_count, unit_capacity;
    struct names unit_paths;
    size_t strays;       /* units that are not in the spine */
    bool *entry_used;    /* an entry each: it is a unit */
    struct heading *headings;
    size_t heading_count, heading_capacity;
    struct heading *printed; /* pages of the printed book, level LEVEL_PRINTED */
    size_t printed_count, printed_capacity;
    size_t ncx;          /* an item, or ZIP_NONE */
    char *title, *language;
    enum { WAY_UNSAID, WAY_HORIZONTAL, WAY_VERTICAL } way;
    bool right_to_left, left_to_right; /* what the pages are said to go */
    bool refused;
};

void epub_warn(struct epub *epub, enum severity severity, const char *message);

/* The tree of an entry as far as it could be read, or NULL; faults are diagnostics. */
xmlDocPtr epub_read(struct epub *epub, size_t entry, bool *well_formed);

/* The entry that a link in base leads to, or ZIP_NONE; *path is its name, or what it would be. */
size_t epub_link(const struct epub *epub, const char *base, const char *href, struct bytes *path,
                 struct bytes *fragment);

/* The unit of a path, or UNIT_NONE. */
uint32_t epub_unit_of(const struct epub *epub, struct slice path);

/* Container and package: metadata to the builder, manifest and spine. */
void epub_package(struct epub *epub);
void epub_metadata(struct epub *epub, xmlNode *package);
void epub_release_item(struct item *item);
/* One that is there already is left out, with a diagnostic. */
void epub_add_unit(struct epub *epub, struct item *item, bool linear);

/* A chapter that the spine does not name, but the outline; false where it cannot be one. */
bool epub_add_stray(struct epub *epub, size_t entry);

/* Whether the chapters are encrypted. */
bool epub_is_encrypted(struct epub *epub);

/* Whether lines run from top to bottom, as package and style sheets say. */
bool epub_is_vertical(struct epub *epub);

/* The outline, by nav, NCX, or the headings of chapters; its titles to units.  The printed pages by
 * nav or NCX. */
void epub_outline(struct epub *epub);
void epub_add_heading(struct epub *epub, struct heading heading);
void epub_scan_headings(struct epub *epub);

/* One chapter: its calls to builder. False: why there is none. */
bool epub_chapter(struct epub *epub, struct builder *builder, uint32_t unit, struct error *error);

/* Notes in a chapter's tree: whether a link leads to one, the names of all its elements, and all
 * notes made visible. */
bool epub_is_reference(const xmlNode *link);
void epub_read_ids(xmlNode *root, struct names *ids);
void epub_show_notes(xmlNode *root);

/* What is changed in a chapter's tree before it is walked: notes, pictures, page numbers. */
void epub_dress(xmlDocPtr tree);

#endif
