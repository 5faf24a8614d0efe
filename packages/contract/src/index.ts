export type * from './generated/api.ts';
export { endpoints } from './generated/endpoints.ts';
export type { Input, Operation, Reply, RequestBody, SuccessBody, Whole } from './operations.ts';
