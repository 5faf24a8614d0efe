/** What every operation takes and gives, derived from the contract; handlers and the client share these types. */
import type { operations, Undisclosed } from './generated/api.ts';

/** An `operationId`: the same word is the key in the YAML, the handler and the client's method. */
export type Operation = keyof operations;

type Json<T> = T extends { content: infer C } ? C[keyof C] : undefined;

type Parameters<K extends Operation, In extends 'query' | 'path'> = operations[K]['parameters'] extends {
  [X in In]?: infer Q;
}
  ? NonNullable<Q> extends never
    ? Record<never, never>
    : NonNullable<Q>
  : Record<never, never>;

/** The JSON body an operation asks for; `undefined` where it takes none. */
export type RequestBody<K extends Operation> = operations[K] extends { requestBody?: infer B }
  ? Json<NonNullable<B>>
  : undefined;

/** What a handler is given of the request, already validated. */
export interface Input<K extends Operation> {
  path: Parameters<K, 'path'>;
  query: Parameters<K, 'query'>;
  body: RequestBody<K>;
}

type Success = 200 | 201 | 204;
type Responses<K extends Operation> = operations[K]['responses'];

/** What a handler may answer: a status of the contract with the body that belongs to it. */
export type Reply<K extends Operation> = {
  [S in keyof Responses<K> & Success]: { status: S; body: Json<Responses<K>[S]> };
}[keyof Responses<K> & Success];

/** The body of an operation's success. */
export type SuccessBody<K extends Operation> = Reply<K>['body'];

/** The same as whoever holds the scope of every group reads it: with nothing undisclosed. */
export type Whole<T> = T extends Undisclosed
  ? never
  : T extends Blob
    ? T
    : T extends readonly (infer Item)[]
      ? Whole<Item>[]
      : T extends object
        ? { [Key in keyof T]: Whole<T[Key]> }
        : T;
