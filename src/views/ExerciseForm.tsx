/**
 * The island where people write. The built page holds the whole blank form, so that it reads and prints without script;
 * in the browser it opens the workbook and shows what is stored there.
 */
import './exercise/exercise.css';
import { atom } from 'nanostores';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { group } from '../domain/workbook.ts';
import type { FieldDefinition } from '../fields/models.ts';
import type { LeaseState } from '../state/exercise.ts';
import { $me, $members, $people, type PeopleSource } from '../state/members.ts';
import { $recovered } from '../state/recovery.ts';
import { $saving } from '../state/saving.ts';
import type { EarlierAnswer } from './exercise/Earlier.tsx';
import { Finish, type NextPage } from './exercise/Finish.tsx';
import { OnPaper, type Sheet } from './exercise/OnPaper.tsx';
import { useAnswered, useResult } from './exercise/overview.ts';
import { QuestionBar } from './exercise/QuestionBar.tsx';
import { questionId, QuestionView } from './exercise/QuestionView.tsx';
import { individualQuestions, questionsOf, type FormDefinition } from './exercise/questions.ts';
import { ruleResult } from './exercise/results.ts';
import { useSession } from './exercise/session.ts';
import { voiceViews } from './exercise/voices.ts';
import type { Whose } from './exercise/WhoSwitch.tsx';
import type { SheetPlace } from './paper/document.ts';
import { Later } from './parts/Later.tsx';
import { Message } from './parts/Message.tsx';
import { t } from './t.ts';
import { useStore, useStoreOnceAwake } from './useStore.ts';

interface ExerciseFormProps {
  /** The exercise without what only its leader reads and without its example. */
  readonly definition: FormDefinition;
  /** Where its sheets are, the first one first. */
  readonly sheets: readonly Sheet[];
  /** Where in the method its sheets belong. */
  readonly place: SheetPlace;
  /** Where the site's files are: "/". */
  readonly base?: string;
  /** The workbook's list of members, for those who answer on their own and are not on it yet. Only where members do. */
  readonly memberList?: FieldDefinition;
  /** What was answered before and is needed here. */
  readonly earlier?: readonly EarlierAnswer[];
  /** Said of exercises whose answers may name actors. */
  readonly actors?: true;
  /** Further columns with names to offer, for exercises where people are named. */
  readonly people?: readonly PeopleSource[];
  /** What comes after this exercise. */
  readonly next?: NextPage;
}

/** What few people need, or need rarely. */
const loadBanners = () => import('./exercise/Banners.tsx');
const loadNoBook = () => import('./exercise/NoBook.tsx');
const loadMine = () => import('./exercise/Mine.tsx');
const loadEarlier = () => import('./exercise/Earlier.tsx');
const loadTroubles = () => import('./SaveTroubles.tsx');

const $never = atom(false);
const $free = atom<LeaseState>('mine');

/** Focus goes to the first thing that can be answered. */
function focusOn(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  const control = element.querySelector<HTMLElement>('input:checked:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), button:not(:disabled)') ?? element;
  control.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}

export function ExerciseForm({ definition, sheets, place, base = '/', memberList, earlier, next }: ExerciseFormProps) {
  const { session, sheet } = useSession(definition);
  const [whose, setWhose] = useState<Whose>('group');
  const [at, setAt] = useState(0);
  const form = useRef<HTMLElement>(null);
  const wanted = useRef<string | null>(null);
  const lastWritten = useRef<HTMLElement | null>(null);

  const me = useStoreOnceAwake($me, null);
  const people = useStoreOnceAwake($people, noPeople);
  const members = useStoreOnceAwake($members, noMembers);
  const exercise = session.stage === 'open' ? session.exercise : null;
  const desk = exercise ?? sheet;
  const done = useStore(exercise?.$done ?? $never);
  const lease = useStore(exercise?.$lease ?? $free);
  const recovered = useStoreOnceAwake($recovered, null);
  const saving = useStoreOnceAwake($saving, null);

  const everything = useMemo(() => questionsOf(definition.fields), [definition]);
  const alone = useMemo(() => individualQuestions(definition), [definition]);
  const WhoSwitch = alone.length === 0 ? null : voiceViews().WhoSwitch;
  const questions = whose === 'mine' ? alone : everything;
  const owner = whose === 'mine' ? (me ?? group) : group;
  const choosing = whose === 'mine' && !members.some(({ id }) => id === me);
  const readOnly = lease === 'elsewhere' || (session.stage === 'open' && session.readOnly !== null);

  const result = useResult(definition, desk);
  const shows = definition.rule === undefined ? null : ruleResult();
  const answered = useAnswered(definition, questions, desk, owner);

  // A way out must not have to be fetched when it is needed: it comes with the first word. Where it does not, `Later` says so.
  const failing = saving?.stage === 'failed';
  const writing = saving?.stage === 'typing';
  useEffect(() => { if (writing) loadTroubles().catch(() => undefined); }, [writing]);
  // While a page that is being opened waits for its turn there is nothing to say; having been elsewhere, it may ask.
  const wasElsewhere = useRef(false);
  if (lease === 'elsewhere') wasElsewhere.current = true;

  // The question that was asked for must be drawn before it can take focus, and takes it before the next key comes.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    focusOn(document.getElementById(wanted.current));
    wanted.current = null;
  });

  const go = (place: number): void => {
    const question = questions[place];
    wanted.current = question === undefined ? 'resultat' : questionId(question.number);
    setAt(question === undefined ? at : place);
    if (question === undefined || place === at) {
      focusOn(document.getElementById(wanted.current));
      wanted.current = null;
    }
  };

  /** Back to where people were writing before something else asked for them. */
  const goBack = (): void => {
    const { current } = lastWritten;
    if (current?.isConnected === true) current.focus();
    else focusOn(form.current?.querySelector('.question[data-current="true"]'));
  };

  return (
    <section class="exercise-form" ref={form} data-stage={session.stage} data-wide={definition.wide === true} aria-label={t('form.heading')}>
      <noscript>
        <p>{t('form.noScript')} {sheets[0] === undefined ? null : <a href={sheets[0].href}>{t('form.noScriptSheet')}</a>}</p>
      </noscript>
      <div class="form-column">
        {WhoSwitch === null ? null : (
          <div class="form-state">
            <WhoSwitch whose={whose} onChange={(changed) => { setWhose(changed); setAt(0); }} />
            {whose === 'group' ? <p class="support form-dot"><span aria-hidden="true" />{t('form.dot')}</p> : null}
          </div>
        )}
        {earlier === undefined || session.stage !== 'open' ? null : <Later load={loadEarlier}>{({ Earlier }) => <Earlier answers={earlier} />}</Later>}
        {definition.notice === undefined ? null : <Message tone="safety" heading={t('form.notice')} text={definition.notice} />}
        {whose === 'mine' && memberList !== undefined ? (session.stage === 'open' ? <Later load={loadMine}>{({ MemberChoice }) => <MemberChoice list={memberList} />}</Later> : <p class="support">{t('form.mineLater')}</p>) : null}
        {choosing ? null : (
          <fieldset class="questions-frame" onFocusIn={({ target }) => { if (target instanceof HTMLElement) lastWritten.current = target; }} disabled={session.stage === 'loading' || session.stage === 'failed'}>
            <legend class="visually-hidden">{whose === 'mine' ? t('form.mine') : t('form.group')}</legend>
            <ol class="questions">
              {questions.map((question, place) => (
                <QuestionView
                  key={question.number}
                  definition={definition}
                  question={question}
                  total={everything.length}
                  desk={desk}
                  owner={owner}
                  readOnly={readOnly}
                  people={people}
                  members={members.length}
                  current={place === at}
                />
              ))}
            </ol>
          </fieldset>
        )}
      </div>
      {whose === 'mine' || shows === null || result?.pictures === undefined || result.pictures.length === 0 ? null : (
        <div class="form-pictures">
          <shows.ResultPictures pictures={result.pictures} />
        </div>
      )}
      <aside class="form-side">
        {whose === 'mine' ? (
          <Later load={loadMine}>
            {({ MineNext }) => (
              <MineNext
                questions={questions}
                answered={answered}
                choosing={choosing}
                onGo={(number) => { go(questions.findIndex((question) => question.number === number)); }}
                onGroup={() => { wanted.current = questionId(1); setWhose('group'); setAt(0); }}
              />
            )}
          </Later>
        ) : result === undefined || shows === null ? null : (
          <shows.ResultWindow result={result} announce={session.stage !== 'loading'} />
        )}
        {whose === 'mine' ? null : (
          <Finish
            questions={questions}
            answered={answered}
            done={done}
            readOnly={readOnly || exercise === null}
            next={next}
            onDone={(value) => { exercise?.markDone(value); }}
            onGo={(number) => { go(questions.findIndex((question) => question.number === number)); }}
          />
        )}
      </aside>
      <OnPaper
        sheets={sheets}
        task={session.stage === 'open' ? { definition, place, desk, book: session.book, members: members.length, base } : session.stage === 'none' ? { definition, place, desk, book: null, members: 0, base } : null}
      />
      <div class="form-tray">
        {session.stage === 'failed' ? <Message tone="error" heading={t('form.failed.heading')} text={t('form.failed.text')} role="alert" /> : null}
        {session.stage === 'none' ? <Later load={loadNoBook}>{({ NoBook }) => <NoBook sheet={sheet} onCreated={goBack} />}</Later> : null}
        {session.stage === 'open' && session.readOnly !== null ? <Later load={loadBanners}>{({ ReadOnly }) => <ReadOnly session={session} onCopied={goBack} />}</Later> : null}
        {session.stage === 'open' && session.readOnly === null ? (
          <>
            {recovered === null ? null : <Later load={loadBanners}>{({ BroughtBack }) => <BroughtBack onRead={goBack} />}</Later>}
            {failing ? <Later load={loadTroubles}>{({ SaveTroubles }) => <SaveTroubles book={session.book} />}</Later> : null}
            {wasElsewhere.current ? <Later load={loadBanners}>{({ Elsewhere }) => <Elsewhere exercise={session.exercise} onTaken={goBack} />}</Later> : null}
          </>
        ) : null}
        {questions.length > 1 && !choosing && (session.stage === 'open' || session.stage === 'none') ? <QuestionBar questions={questions} answered={answered} at={at} onGo={go} /> : null}
      </div>
    </section>
  );
}

const noPeople: readonly string[] = [];
const noMembers: readonly { readonly id: string }[] = [];
