/** An agreement to another person: by the share sheet, a link, a code for a camera, or a file. */
import { useMemo, useState } from 'preact/hooks';
import { timestamp, today } from '../../browser/clock.ts';
import { saveTextFile } from '../../browser/files.ts';
import { addressWith } from '../../browser/own-address.ts';
import { canShare, copyText, shareLink } from '../../browser/share.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import { codeFor } from '../../export/link.ts';
import { qrCode } from '../../export/qr-code.ts';
import type { Text } from '../../lib/agreement/adopt.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { nextRound, withExchanged } from '../../lib/agreement/hand-over.ts';
import { proposalText } from '../../lib/agreement/proposal.ts';
import { shareable } from '../../lib/agreement/shareable.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { fileName } from '../../lib/transfer/record-file.ts';
import { QrPicture } from '../document/qr-picture.tsx';

interface Props {
  store: RecordStore<Draft>;
  draft: Draft;
  content: ModeContent;
  /** Its text, as it is printed. */
  text: Text;
  isAgreed: boolean;
  t: Translate;
}

/** Mail and chat programs cut longer links, in UTF-16 units. */
const MOST_IN_A_MESSAGE = 8000;

export function HandOver({ store, draft, content, text, isAgreed, t }: Props) {
  // One number for all ways in which it goes over from this screen.
  const [round] = useState(() => nextRound(draft, text));
  const [told, setTold] = useState('');
  const [isCodeOpen, setCodeOpen] = useState(false);
  const { print } = text;
  const { id } = store.$record.get();
  const adopted = JSON.stringify(draft.adoptions[print] ?? {});
  const proposal = () =>
    proposalText({
      id,
      round,
      sentAt: timestamp(),
      print,
      draft: shareable(draft, content, print),
    });

  // Its time is that of the moment at which it was made, so it stays the same while one looks at it.
  const link = useMemo(() => addressWith(codeFor(proposal())), [print, adopted]);

  const handed = (sentence: string) => {
    store.change((now) => withExchanged(now, round, text));
    setTold(sentence);
  };
  const share = async () => {
    if (await shareLink(link)) handed(t('agree.shared'));
  };
  const copy = async () => {
    if (await copyText(link)) handed(t('agree.copied'));
    else setTold(t('agree.copyFailed'));
  };
  const showCode = () => {
    setCodeOpen(!isCodeOpen);
    if (!isCodeOpen) handed('');
  };
  const code = isCodeOpen ? qrCode(link) : undefined;
  const isShort = link.length <= MOST_IN_A_MESSAGE;
  return (
    <section aria-labelledby="hand-over" class="hand-over">
      <h3 id="hand-over">{t('agree.hand')}</h3>
      <p class="why">{t(isAgreed ? 'agree.handBack' : 'agree.handNote')}</p>
      <p class="buttons">
        {isShort && canShare() && (
          <button type="button" class="button" onClick={() => void share()}>
            {t('agree.share')}
          </button>
        )}
        {isShort && (
          <button
            type="button"
            class={canShare() ? 'button button-plain' : 'button'}
            onClick={() => void copy()}
          >
            {t('agree.copy')}
          </button>
        )}
        <button
          type="button"
          class="button button-plain"
          aria-expanded={isCodeOpen}
          onClick={showCode}
        >
          {t('agree.code')}
        </button>
        <button
          type="button"
          class="button button-plain"
          onClick={() => {
            saveTextFile(fileName('proposal', today(), 'json'), `${proposal()}\n`);
            handed(t('agree.fileDone'));
          }}
        >
          {t('agree.file')}
        </button>
      </p>
      {!isShort && <p class="trouble">{t('agree.linkTooLong')}</p>}
      <p role="status" class="told">
        {told}
      </p>
      {code && (
        <figure class="code">
          <QrPicture code={code} label={t('agree.codeName')} />
          <figcaption class="hint">{t('agree.codeNote')}</figcaption>
        </figure>
      )}
      {isCodeOpen && !code && <p class="trouble">{t('agree.codeTooLong')}</p>}
      {isShort && (
        <div class="field">
          <label for="link">{t('agree.link')}</label>
          <input
            id="link"
            readOnly
            autocomplete="off"
            spellcheck={false}
            aria-describedby="link-care"
            value={link}
            onFocus={(event) => event.currentTarget.select()}
            onCopy={() => handed(t('agree.copied'))}
          />
        </div>
      )}
      <p class="hint" id="link-care">
        {t('agree.care')}
      </p>
    </section>
  );
}
