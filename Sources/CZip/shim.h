#include <zip.h>
// What libzip inflates with, and needs for its own build: it alone tells where a deflate stream ends.
#include <zlib.h>
