// ncurses with wide characters, for the full-screen review.
//
// Only functions that are handed their window are of use to Swift: the library's variables (stdscr, LINES, COLS) are
// mutable globals, which Swift 6 refuses, so the program makes a window of its own.
#ifndef SHINSA_CURSES_SHIM_H
#define SHINSA_CURSES_SHIM_H

// The wide-character half of ncurses is declared only where this is defined before its header.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <wchar.h>

// Attributes are macros with casts, which are not imported.
static inline attr_t shinsa_curses_attributes(bool bold, bool dim, bool reverse, bool underline) {
  return (bold ? A_BOLD : 0) | (dim ? A_DIM : 0) | (reverse ? A_REVERSE : 0) | (underline ? A_UNDERLINE : 0);
}

// A capability of the terminal as it is sent. Absence is told by two different pointers, one of them -1.
static inline const char *_Nullable shinsa_curses_capability(const char *_Nonnull name) {
  char *found = tigetstr(name);
  return found == (char *)-1 ? NULL : found;
}

// The number of a function key, or 0: KEY_F is a macro with an argument.
static inline int shinsa_curses_function_number(int code) {
  return code > KEY_F0 && code <= KEY_F(63) ? code - KEY_F0 : 0;
}

// Replaces the attributes and colours that were set before; the last argument is a pointer to void, which Swift would not
// check.
static inline int shinsa_curses_cell(
    cchar_t *_Nonnull cell, const wchar_t *_Nonnull text, attr_t attributes, int pair) {
  return setcchar(cell, text, attributes, 0, &pair);
}

// CODESET is a macro for a number of an enumeration that is not imported.
static inline const char *_Nonnull shinsa_curses_codeset(void) { return nl_langinfo(CODESET); }

#endif
