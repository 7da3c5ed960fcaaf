# SPDX-License-Identifier: MIT
# Macros of this project's configure.ac.

# DUJUAN_NEED(WHAT, DEBIAN-PACKAGE)
# Note that something without which nothing can be built is missing; configure names all of it in
# one message at its end (DUJUAN_NEED_REPORT).
AC_DEFUN([DUJUAN_NEED],
[AS_VAR_APPEND([dujuan_missing], ["
  $1 (Debian: $2)"])
AS_VAR_APPEND([dujuan_packages], [" $2"])])

AC_DEFUN([DUJUAN_NEED_REPORT],
[AS_IF([test -n "$dujuan_missing"],
       [AC_MSG_ERROR([missing:$dujuan_missing
On Debian: apt-get install$dujuan_packages])])])

# DUJUAN_LIB(VARIABLE, PKG-CONFIG-NAME, HEADER, FUNCTION, FALLBACK-LIBS, IF-FOUND, IF-NOT-FOUND)
# Find a library with pkg-config, or without it where it has no .pc file, and see that a program
# that includes HEADER and calls FUNCTION links. Sets VARIABLE_CFLAGS and VARIABLE_LIBS.
AC_DEFUN([DUJUAN_LIB],
[m4_ifval([$2],
          [PKG_CHECK_MODULES([$1], [$2], [:], [$1_LIBS="$5"])],
          [AC_ARG_VAR([$1_CFLAGS], [C compiler flags for $1, overriding the default])
           AC_ARG_VAR([$1_LIBS], [linker flags for $1, overriding the default])
           AS_VAR_SET_IF([$1_LIBS], [], [$1_LIBS="$5"])])
dujuan_save_CPPFLAGS=$CPPFLAGS
dujuan_save_LIBS=$LIBS
CPPFLAGS="$CPPFLAGS $$1_CFLAGS"
LIBS="$$1_LIBS $LIBS"
AC_MSG_CHECKING([for $4 in $$1_LIBS])
AC_LINK_IFELSE([AC_LANG_PROGRAM([[#include <$3>]], [[return (const void *)&$4 == 0;]])],
               [dujuan_found=yes], [dujuan_found=no])
AC_MSG_RESULT([$dujuan_found])
CPPFLAGS=$dujuan_save_CPPFLAGS
LIBS=$dujuan_save_LIBS
AS_IF([test $dujuan_found = yes], [$6], [$7])])

# DUJUAN_CC_FLAGS(VARIABLE, FLAGS): append those of FLAGS that the compiler takes.
AC_DEFUN([DUJUAN_CC_FLAGS],
[for dujuan_flag in m4_normalize([$2]); do
  AC_MSG_CHECKING([whether $CC takes $dujuan_flag])
  dujuan_save_CFLAGS=$CFLAGS
  CFLAGS="$CFLAGS -Werror $dujuan_flag"
  AC_COMPILE_IFELSE([AC_LANG_SOURCE([[extern int dujuan_unused;]])],
                    [AC_MSG_RESULT([yes])
                     AS_VAR_APPEND([$1], [" $dujuan_flag"])],
                    [AC_MSG_RESULT([no])])
  CFLAGS=$dujuan_save_CFLAGS
done])

# DUJUAN_LINK_FLAGS(VARIABLE, FLAGS, IF-NOT): append those of FLAGS with which a program links.
AC_DEFUN([DUJUAN_LINK_FLAGS],
[for dujuan_flag in m4_normalize([$2]); do
  AC_MSG_CHECKING([whether $CC links with $dujuan_flag])
  dujuan_save_CFLAGS=$CFLAGS
  CFLAGS="$CFLAGS $dujuan_flag"
  AC_LINK_IFELSE([AC_LANG_PROGRAM([], [])],
                 [AC_MSG_RESULT([yes])
                  AS_VAR_APPEND([$1], [" $dujuan_flag"])],
                 [AC_MSG_RESULT([no])
                  $3])
  CFLAGS=$dujuan_save_CFLAGS
done])
