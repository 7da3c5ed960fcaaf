# SPDX-License-Identifier: MIT
dist_man_MANS += docs/dujuan.1
dist_pkgdata_DATA += docs/guide.txt
EXTRA_DIST += docs/architecture.md docs/typesetting.md docs/formats.md docs/screen.png docs/vertical.png
