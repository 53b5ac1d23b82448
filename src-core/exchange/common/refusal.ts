import type { ErrorCode } from '../../contract.ts';

/** A file that cannot be read, with one sentence for the person: what is wrong, where, what to do. The file's name is put before it by the caller. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}
