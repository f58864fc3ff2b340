/** A button that asks before it does something that can't be taken back, or what is to become of something. */
import { useRef } from 'preact/hooks';

interface Props {
  /** What stands on the button that opens the question. */
  label: string;
  look?: 'link-button' | 'button' | 'button button-plain' | undefined;
  title: string;
  text: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo?: () => void;
  /** Whether there is anything to ask; where there isn't, the button is a no. */
  isAsked?: () => boolean;
}

export function ConfirmButton({
  label,
  look = 'link-button',
  title,
  text,
  yes,
  no,
  onYes,
  onNo,
  isAsked,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const answer = (act: (() => void) | undefined) => () => {
    dialog.current?.close();
    act?.();
  };
  const open = () => {
    if (isAsked?.() === false) onNo?.();
    else dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" class={look} onClick={open}>
        {label}
      </button>
      <dialog ref={dialog} aria-label={title}>
        <h2>{title}</h2>
        <p>{text}</p>
        <p class="buttons">
          <button type="button" class="button" onClick={answer(onYes)}>
            {yes}
          </button>
          <button type="button" class="button button-plain" autofocus onClick={answer(onNo)}>
            {no}
          </button>
        </p>
      </dialog>
    </>
  );
}
