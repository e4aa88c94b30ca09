import { X } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { ProblemText } from '../../../components/problem-text.tsx';
import { useServices } from '../../../services/services.ts';
import type { Exchange } from '../../../services/exchange/exchange-board.ts';
import { ExchangeProgressLine } from './exchange-progress-line.tsx';
import { ImportReport } from './import-report.tsx';

/** Imports and exports: how far they are, and how they ended. */
export function ExchangeList(): ReactElement | null {
  const { t } = useTranslation('memories');
  const { exchanges } = useServices();
  const list = useSyncExternalStore(exchanges.list.subscribe, exchanges.list.get);
  useEffect(() => exchanges.watch(), [exchanges]);
  if (list.length === 0) return null;
  return (
    <ul className="exchanges" aria-label={t('exchanges')}>
      {list.map((exchange) => (
        <li key={exchange.id} className={`exchange exchange-${exchange.end?.kind ?? 'running'}`}>
          <ExchangeEntry
            exchange={exchange}
            onPutAway={() => {
              exchanges.putAway(exchange.id);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

interface ExchangeEntryProps {
  readonly exchange: Exchange;
  readonly onPutAway: () => void;
}

function ExchangeEntry({ exchange, onPutAway }: ExchangeEntryProps): ReactElement {
  const { t } = useTranslation('memories');
  const { end, name, kind, progress, isCancelling, cancel } = exchange;
  if (end === undefined) {
    return (
      <>
        <ExchangeProgressLine kind={kind} name={name} progress={progress} />
        <Button disabled={isCancelling} onClick={cancel}>
          {t(isCancelling ? 'cancelling' : 'app:cancel')}
        </Button>
      </>
    );
  }
  return (
    <>
      {end.kind === 'failed' ? <ProblemText problem={end.problem} /> : null}
      {end.kind === 'imported' ? <ImportReport report={end.report} /> : null}
      {end.kind === 'exported' ? (
        <p role="status">{t('exported', { file: end.file.name, count: end.file.units })}</p>
      ) : null}
      <IconButton icon={X} label={t('putAway', { name })} onClick={onPutAway} />
    </>
  );
}
