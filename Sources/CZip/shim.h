#include <zip.h>
// What libzip inflates with, and needs for its own build: it works in pieces, and tells what is wrong with a stream.
#include <zlib.h>
