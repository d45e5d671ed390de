// Debian's libxml2 is built with ICU, and its headers would pull ICU's in, which clash with Foundation's
// depending on the build order. Shinsa never uses the ICU interface.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>

// `xmlFree` is a mutable global function pointer, which Swift 6 refuses to touch.
static inline void shinsa_xml_free(void *pointer) { xmlFree(pointer); }
