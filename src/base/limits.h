/* SPDX-License-Identifier: MIT */
/*
 * Every limit of the program, by name, in one place.  Each is tested at the limit and one past it.
 *
 * Units: as each name's comment says.
 */
#ifndef BASE_LIMITS_H
#define BASE_LIMITS_H

/* Plain text is cut once in each window of this grid (bytes): see source/cut.h. */
#define PART_GRID (128u * 1024u)
#define PART_WINDOW (32u * 1024u)

/* A part is at most this long (bytes); a builder refuses more. */
#define PART_MAX (64u * 1024u * 1024u)

/* A part longer than FLOW_MAX is cut into flows at the first block end after FLOW_CUT (bytes). */
#define FLOW_CUT (128u * 1024u)
#define FLOW_MAX (PART_GRID + PART_WINDOW)

/* A part is delivered with this much of its neighbours (bytes). */
#define CONTEXT_MAX 4096u

/* What is decided for a whole text is decided from this much of its head (bytes). */
#define HEAD_MAX (64u * 1024u)

/* After the first part, the scheme of headings is decided from this much of the text (bytes), and then
 * from all of it. */
#define SCHEME_HEAD (512u * 1024u)

/* A grapheme cluster longer than this is cut at a code point (bytes). */
#define CLUSTER_MAX 256u

/* Containers in containers (levels). */
#define NESTING_MAX 64u

/* Units of a book or parts of a plain text, blocks of a part, spans of a part, outline entries,
 * printed pages that are listed, keys of metadata (count). */
#define UNITS_MAX (1u << 20)
#define BLOCKS_MAX (1u << 22)
#define SPANS_MAX (1u << 22)
#define OUTLINE_MAX (1u << 20)
#define PRINTED_MAX (1u << 16)
#define META_MAX 256u

/* Names and titles of all units, outline entries and printed pages together (bytes). */
#define ANNOUNCED_MAX (64u * 1024u * 1024u)

/* A name, title or other short string of the builder (bytes). */
#define NAME_MAX_BYTES 65536u

/* A message on the wire, frame included (bytes). */
#define MESSAGE_MAX (1u << 20)

/* The text of a spool that is kept in memory before a temporary file takes it (bytes). */
#define SPOOL_MEMORY (4u * 1024u * 1024u)

/* Places where decoded text and its source meet: text from one to the next (bytes), and how many may be
 * nearer to each other than that (count). */
#define MEETING_MAX (256u * 1024u)
#define MEETINGS_MAX (1u << 20)

/* What flows is taken in and kept up to this (bytes). */
#define INFLOW_MAX (1024ull * 1024u * 1024u)

/* Parts in memory beyond those in view and their neighbours (bytes of text). */
#define PARTS_BUDGET (8u * 1024u * 1024u)

/* Entries of a folder that are looked at (count). */
#define FOLDER_ENTRIES_MAX 10000u

/* Diagnostics kept with their words; beyond it they are only counted (count). */
#define DIAGNOSTICS_MAX 100u

/* A search pattern (code points) and one character's alternatives (count). */
#define PATTERN_MAX 256u
#define ALTERNATIVES_MAX 64u

/* A terminal is at most this large (cells, rows); a larger one is used in part. */
#define COLUMNS_MAX 1000
#define ROWS_MAX 1000

/* A screen smaller than this shows only that it is too small (cells, rows). */
#define COLUMNS_MIN 12
#define ROWS_MIN 3

/* Numbers typed before a key stop here. */
#define COUNT_MAX 99999999u

/* A slice of work in units; a unit is about the work of laying out or searching 1 KiB. */
#define SLICE_UNITS 16u

/* A quotation's exact text and its surroundings on each side (code points). */
#define QUOTE_EXACT 32u
#define QUOTE_CONTEXT 32u

/* An archive's entries (count), what one expands to, what all of them together do (bytes), and how many
 * times the archive's own size beyond what is free (bytes). */
#define ARCHIVE_ENTRIES_MAX 20000u
#define ARCHIVE_ENTRY_MAX (64u * 1024u * 1024u)
#define ARCHIVE_TOTAL_MAX (1024u * 1024u * 1024u)
#define ARCHIVE_RATIO_MAX 200u
#define ARCHIVE_RATIO_FREE (16u * 1024u * 1024u)

/* A book as a file (bytes); its outline's levels; what is looked through for headings where it has no
 * outline (bytes of chapters). */
#define BOOK_MAX (256u * 1024u * 1024u)
#define BOOK_LEVELS_MAX 32u
#define BOOK_SCAN_MAX (32u * 1024u * 1024u)

/* Elements within elements and attributes of an element that XML is read with; others are left out,
 * and their text is kept. */
#define XML_DEPTH_MAX 200u
#define XML_ATTRIBUTES_MAX 200u

/* A part's messages before they are in the spool (bytes); a worker is started again so many times. */
#define GATHERED_MAX (4ull * PART_MAX)
#define WORKER_STARTS 32u

/* Decoded text goes from the worker to the reader in pieces of at most this (bytes). */
#define SPOOL_PIECE (256u * 1024u)

/* What a worker may take: memory (bytes), seconds of computing in all, seconds without an answer,
 * descriptors (count). */
#define WORKER_MEMORY (1024ull * 1024u * 1024u)
#define WORKER_CPU_SECONDS 600u
#define WORKER_SILENT_SECONDS 20u
#define WORKER_DESCRIPTORS 16u

/* A compressed text expands to so much (bytes), so many times its size beyond what is free (bytes), and
 * is compressed so many times over. */
#define EXPANDED_MAX (2048ull * 1024u * 1024u)
#define EXPANSION_MAX 1000u
#define EXPANSION_FREE (64u * 1024u * 1024u)
#define FILTERS_MAX 3u

/* A web page with more markup is given in pieces of at least the second size, and no article is looked
 * for in it (bytes). */
#define HTML_WHOLE (2u * 1024u * 1024u)
#define HTML_PIECE (512u * 1024u)

/* Elements of a web page in elements (levels); deeper ones are only ends of lines. */
#define ELEMENTS_NESTING_MAX 2000u

#endif
