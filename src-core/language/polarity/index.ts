export type { Operator, OperatorKind } from './model.ts';
export { findOperators } from './operators.ts';
export type { Agreement } from './values.ts';
export { agree, opposite } from './values.ts';
