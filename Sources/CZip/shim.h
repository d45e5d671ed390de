#include <zip.h>
// What libzip inflates with, and needs for its own build: it works in pieces, and tells what is wrong with a stream.
#include <zlib.h>
#include <malloc.h>

// The C library keeps freed pieces of up to 32 MiB for later, some in every thread, where members are that large; what is
// over this threshold goes back to the system. A macro is the name of the setting.
static inline void shinsa_return_memory_over(int bytes) { mallopt(M_MMAP_THRESHOLD, bytes); }
