/*
 * A disk that answers with an I/O error, for Postgres alone: loaded before it, this stands in for the calls by which it
 * writes. Which fail stands in a file, and changes while Postgres runs: "f" fsync and fdatasync of any file, "w" writes to
 * the write-ahead log, "b" both, empty or missing: none.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static const char *file = NULL;

/* Once, before Postgres writes what it is doing over its own name and surroundings; its children inherit the answer. */
__attribute__((constructor)) static void look(void) {
  const char *name = getenv("BROKEN_DISK");
  if (name && strcmp(program_invocation_short_name, "postgres") == 0) file = strdup(name);
}

static char mode(void) {
  char now = 0;
  if (!file) return 0;
  int saved = errno, fd = open(file, O_RDONLY | O_CLOEXEC);
  if (fd >= 0) {
    if (read(fd, &now, 1) != 1) now = 0;
    close(fd);
  }
  errno = saved;
  return now;
}

static int is_log(int fd) {
  char link[64], path[512];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strstr(path, "/pg_wal/") != NULL;
}

static int fails_sync(void) {
  char now = mode();
  return now == 'f' || now == 'b';
}

static int fails_write(int fd) {
  char now = mode();
  return (now == 'w' || now == 'b') && is_log(fd);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define REFUSE_IF(broken) do { if (broken) { errno = EIO; return -1; } } while (0)

int fsync(int fd) { REFUSE_IF(fails_sync()); return REAL(fsync)(fd); }
int fdatasync(int fd) { REFUSE_IF(fails_sync()); return REAL(fdatasync)(fd); }
ssize_t write(int fd, const void *bytes, size_t count) { REFUSE_IF(fails_write(fd)); return REAL(write)(fd, bytes, count); }
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) { REFUSE_IF(fails_write(fd)); return REAL(pwrite)(fd, bytes, count, at); }
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) { REFUSE_IF(fails_write(fd)); return REAL(pwrite64)(fd, bytes, count, at); }
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) { REFUSE_IF(fails_write(fd)); return REAL(pwritev)(fd, parts, count, at); }
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) { REFUSE_IF(fails_write(fd)); return REAL(pwritev64)(fd, parts, count, at); }
