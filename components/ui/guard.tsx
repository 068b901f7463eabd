import { Component, type ReactNode } from 'react';
import { Button } from './button';
import { Note } from './note';
import { useSpeaker } from './use-speaker';

type Props = { children: ReactNode };

/** Where a screen fails, the sentence that says so stands in its place, and the rest of the page goes on. */
export class Guard extends Component<Props, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError = (error: unknown) => ({ error });

  override render() {
    if (this.state.error === null) return this.props.children;
    return <Failed error={this.state.error} retry={() => this.setState({ error: null })} />;
  }
}

function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  const { texts, say, problem } = useSpeaker();
  return (
    <Note tone="alarm">
      <p>{problem({ code: 'background-failed', detail: error instanceof Error ? error.message : String(error) })}</p>
      <Button onClick={retry}>{say(texts.app.retry)}</Button>
    </Note>
  );
}
