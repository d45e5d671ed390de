// The part of libgd (ABI of libgd.so.3) that draws sample pictures, found while the program runs.
//
// Only sample data needs libgd. Linked in the ordinary way it would bring its picture codecs into every start of the
// program that holds the keys, where they have no business; so nothing is linked, and the library is opened on demand.
// The prototypes are written down here because the library's own headers are then needed by nobody.
#ifndef SHINSA_GD_SHIM_H
#define SHINSA_GD_SHIM_H

#include <dlfcn.h>
#include <stddef.h>
#include <stdlib.h>

#pragma clang assume_nonnull begin

typedef struct shinsa_gd_image shinsa_gd_image;

typedef struct {
  int x, y;
} shinsa_gd_point;

typedef struct {
  shinsa_gd_image *_Nullable (*create)(int width, int height);
  shinsa_gd_image *_Nullable (*clone)(shinsa_gd_image *image);
  void (*destroy)(shinsa_gd_image *image);
  void (*set_pixel)(shinsa_gd_image *image, int x, int y, int colour);
  void (*set_thickness)(shinsa_gd_image *image, int thickness);
  void (*line)(shinsa_gd_image *image, int x1, int y1, int x2, int y2, int colour);
  void (*rectangle)(shinsa_gd_image *image, int x1, int y1, int x2, int y2, int colour);
  void (*filled_rectangle)(shinsa_gd_image *image, int x1, int y1, int x2, int y2, int colour);
  void (*filled_ellipse)(shinsa_gd_image *image, int x, int y, int width, int height, int colour);
  void (*filled_polygon)(shinsa_gd_image *image, const shinsa_gd_point *points, int count, int colour);
  // An error message in static memory, or null. `bounds` takes eight numbers.
  char *_Nullable (*text)(
      shinsa_gd_image *_Nullable image, int *bounds, int colour, const char *font, double points, double radians, int x,
      int y, const char *utf8);
  void (*copy)(
      shinsa_gd_image *to, shinsa_gd_image *from, int to_x, int to_y, int from_x, int from_y, int width, int height);
  void (*copy_resampled)(
      shinsa_gd_image *to, shinsa_gd_image *from, int to_x, int to_y, int from_x, int from_y, int to_width,
      int to_height, int from_width, int from_height);
  void *_Nullable (*jpeg)(shinsa_gd_image *image, int *size, int quality);
  void *_Nullable (*png)(shinsa_gd_image *image, int *size, int level);
  void *_Nullable (*gif)(shinsa_gd_image *image, int *size);
  void (*free)(void *pointer);
} shinsa_gd_functions;

// C has no conversion from `void *` to function pointers without complaint; POSIX promises that this one works.
static inline int shinsa_gd_find(void *library, const char *name, void *slot) {
  void *_Nullable found = dlsym(library, name);
  *(void *_Nullable *)slot = found;
  return found != NULL;
}

// The functions of the library of that file name, or null where it, or one of them, is missing. They stay for the life
// of the program: closing a library that threads may still use gains nothing.
static inline const shinsa_gd_functions *_Nullable shinsa_gd_load(const char *file) {
  void *library = dlopen(file, RTLD_NOW | RTLD_LOCAL);
  if (!library) return NULL;
  shinsa_gd_functions *gd = (shinsa_gd_functions *)calloc(1, sizeof *gd);
  if (!gd) return NULL;
  int found = shinsa_gd_find(library, "gdImageCreateTrueColor", &gd->create);
  found &= shinsa_gd_find(library, "gdImageClone", &gd->clone);
  found &= shinsa_gd_find(library, "gdImageDestroy", &gd->destroy);
  found &= shinsa_gd_find(library, "gdImageSetPixel", &gd->set_pixel);
  found &= shinsa_gd_find(library, "gdImageSetThickness", &gd->set_thickness);
  found &= shinsa_gd_find(library, "gdImageLine", &gd->line);
  found &= shinsa_gd_find(library, "gdImageRectangle", &gd->rectangle);
  found &= shinsa_gd_find(library, "gdImageFilledRectangle", &gd->filled_rectangle);
  found &= shinsa_gd_find(library, "gdImageFilledEllipse", &gd->filled_ellipse);
  found &= shinsa_gd_find(library, "gdImageFilledPolygon", &gd->filled_polygon);
  found &= shinsa_gd_find(library, "gdImageStringFT", &gd->text);
  found &= shinsa_gd_find(library, "gdImageCopy", &gd->copy);
  found &= shinsa_gd_find(library, "gdImageCopyResampled", &gd->copy_resampled);
  found &= shinsa_gd_find(library, "gdImageJpegPtr", &gd->jpeg);
  found &= shinsa_gd_find(library, "gdImagePngPtrEx", &gd->png);
  found &= shinsa_gd_find(library, "gdImageGifPtr", &gd->gif);
  found &= shinsa_gd_find(library, "gdFree", &gd->free);
  if (found) return gd;
  free(gd);
  return NULL;
}

#pragma clang assume_nonnull end

#endif
