/** A button that asks before it does something that can't be taken back. */
import { useRef } from 'preact/hooks';

interface Props {
  /** What stands on the button that opens the question. */
  label: string;
  title: string;
  text: string;
  yes: string;
  no: string;
  onYes: () => void;
}

export function ConfirmButton({ label, title, text, yes, no, onYes }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" class="link-button" onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} aria-label={title}>
        <h2>{title}</h2>
        <p>{text}</p>
        <p class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => {
              close();
              onYes();
            }}
          >
            {yes}
          </button>
          <button type="button" class="button button-plain" autofocus onClick={close}>
            {no}
          </button>
        </p>
      </dialog>
    </>
  );
}
