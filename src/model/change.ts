/** What a version did to a provision, compared with the version before it. */
export type ChangeKind = 'ADDED' | 'EDITED' | 'REMOVED' | 'MOVED' | 'REVIVED';
