/** How far a record of the law has been checked. */
export type ReviewStatus = 'UNREVIEWED' | 'READ_TWICE' | 'LAWYER_REVIEWED';
