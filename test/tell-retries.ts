import type { Reporter, TestCase } from 'vitest/node';

/** What went wrong in tests that passed when they were tried again: the default report says only that they were. */
export default class TellRetries implements Reporter {
  onTestCaseResult(test: TestCase): void {
    const { state, errors } = test.result();
    if (state !== 'passed' || (test.diagnostic()?.retryCount ?? 0) === 0) return;
    for (const { stack, message } of errors ?? []) console.log(`tried again: ${test.fullName}\n${stack ?? message}\n`);
  }
}
