import { useId, useRef } from 'react';
import { Button } from './button';
import './confirm-button.css';
import { useSpeaker } from './use-speaker';

type Props = { label: string; ask: string; act: () => Promise<void> };

/** For what can't be undone: asks once, in a dialog that Esc leaves. */
export function ConfirmButton({ label, ask, act }: Props) {
  const { texts } = useSpeaker();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <div>
      <Button look="alarm" onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <dialog ref={dialog} className="confirm" aria-labelledby={id}>
        <p id={id}>{ask}</p>
        <div className="row">
          <Button onClick={close}>{texts.app.cancel}</Button>
          <Button look="alarm" onClick={() => void act().finally(close)}>
            {label}
          </Button>
        </div>
      </dialog>
    </div>
  );
}
