import type { ErrorCode, Failure } from '../../src-core/contract.ts';

/** An expected failure with a sentence for the person; turned into a result at the service's border. */
export class SverkaError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SverkaError';
    this.code = code;
  }
  toFailure(): Failure {
    return { code: this.code, message: this.message };
  }
}

export function isSverkaError(error: unknown): error is SverkaError {
  return error instanceof SverkaError;
}
