// The wide-character half of ncurses is declared only where this is defined before its header.
#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>
