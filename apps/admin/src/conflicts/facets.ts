import { useListQuery } from '../ui/use-list-query.ts';

/** By which the pages of records lead here; each names one record. */
export const recordFacets = [
  'agreementId',
  'workingArrangementId',
  'projectCode',
  'policyDocumentCode',
] as const;

/** What the list shows, kept in the URL. */
export const useConflictQuery = () =>
  useListQuery({ facets: ['status', 'source', 'partnerCode', ...recordFacets], sort: 'status,title' });
export type ConflictQuery = ReturnType<typeof useConflictQuery>;
