export type { Problem } from '@concord/contract';
export { createClient } from './client.ts';
export { ApiProblem, ConnectionLost } from './errors.ts';
export type { Answer, Argument, CallOptions, Client, ClientOptions, WholeClient } from './types.ts';
