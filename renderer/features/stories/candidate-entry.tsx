import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { storyLanguages } from '../../../shared/model/language-tag.ts';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import type { ReadVersion } from '../../../shared/pipeline/read-version.ts';
import { Choice } from '../../components/choice.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { ProblemText } from '../../components/problem-text.tsx';
import type { Candidate } from './actions/candidate.ts';

/** Below this the translator is asked to look at the language. */
const sureEnough = 0.8;

interface CandidateEntryProps {
  readonly candidate: Candidate;
  readonly onLanguage: (language: LanguageTag) => void;
  readonly onLeaveOut: () => void;
}

/** One file on its way in: what was recognised, and the language to correct. */
export function CandidateEntry(props: CandidateEntryProps): ReactElement {
  const { candidate, onLanguage, onLeaveOut } = props;
  const { t } = useTranslation('stories');
  const { reading } = candidate;
  return (
    <li className="candidate">
      <div className="candidate-head">
        <strong className="candidate-name">{candidate.name}</strong>
        {reading?.ok === true ? (
          <Choice
            label={t('import.languageOf', { file: candidate.name })}
            quiet
            value={candidate.language ?? ''}
            placeholder={t('import.chooseLanguage')}
            options={storyLanguages.map((value) => ({
              value,
              label: t(`grid:languages.${value}`),
            }))}
            onChange={onLanguage}
          />
        ) : null}
        <IconButton
          icon={X}
          label={t('import.leaveOut', { file: candidate.name })}
          onClick={onLeaveOut}
        />
      </div>
      {reading === undefined ? <p className="candidate-facts">{t('import.reading')}</p> : null}
      {reading?.ok === false ? <ProblemText problem={reading.problem} /> : null}
      {reading?.ok === true ? <Recognised version={reading.value} name={candidate.name} /> : null}
    </li>
  );
}

function Recognised({
  version,
  name,
}: {
  readonly version: ReadVersion;
  readonly name: string;
}): ReactElement {
  const { t, i18n } = useTranslation('stories');
  const { document, confidence, foreign, language } = version;
  // Chromium names no languages in Kazakh: the common ones are texts of our own.
  const foreignName =
    foreign === undefined
      ? undefined
      : t(`import.foreign.${foreign}`, {
          defaultValue: new Intl.DisplayNames(i18n.language, { type: 'language' }).of(foreign),
        });
  return (
    <>
      <p className="candidate-facts">
        {[
          document.format.toUpperCase(),
          document.encoding,
          t('import.paragraphs', { count: document.paragraphs.length }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {foreignName !== undefined && language === undefined ? (
        <ProblemText
          problem={{ code: 'language-foreign', params: { file: name, language: foreignName } }}
        />
      ) : null}
      {language !== undefined && confidence < sureEnough ? (
        <p className="candidate-unsure">{t('import.unsure')}</p>
      ) : null}
      <blockquote className="candidate-preview" lang={language}>
        {document.paragraphs[0]?.text}
      </blockquote>
    </>
  );
}
