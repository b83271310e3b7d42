// Versions of this platform's documents; `newest-first` goes on.
// key: platform slug
MATCH (version:Version)
WHERE version.platformSlug = key AND version.kind > '' AND version.capturedAt > ''
