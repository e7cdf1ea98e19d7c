/** The drawn map beside the outline: whole, or large enough to read and moved to what is being written. Fetched when the form is there. */
import { Component, createRef } from 'preact';
import type { Fact } from '../../domain/facts.ts';
import { mindMap, type MapPicture } from '../../domain/pictures/mind-map/draw.ts';
import type { Words } from '../../domain/words.ts';
import { DrawingView } from '../../views/parts/DrawingView.tsx';
import { Icon } from '../../views/parts/Icon.tsx';

export interface MapProps {
  readonly tree: Extract<Fact, { type: 'tree' }>;
  /** The node that is being written, or ''. */
  readonly here: string;
  readonly id: string;
  readonly wide: boolean;
  readonly onWide: () => void;
  readonly words: Words;
}

interface State {
  /** How large it is drawn; null: the whole map in its frame. Undefined until somebody has chosen. */
  readonly zoom: number | null | undefined;
  /** The width of the frame in px; 0 until it is known. */
  readonly room: number;
}

const zooms = [0.5, 0.65, 0.8, 1, 1.25, 1.5];
/** At less than this the smallest letters are under 13 px: then it is better to see a part of it well. */
const readable = 0.87;

export class MapView extends Component<MapProps, State> {
  override state: State = { zoom: undefined, room: 0 };
  private readonly frame = createRef<HTMLDivElement>();
  private made: { readonly tree: MapProps['tree']; readonly here: string; readonly picture: MapPicture } | null = null;
  private readonly watch = new ResizeObserver(() => { this.measure(); });

  override componentDidMount(): void {
    if (this.frame.current !== null) this.watch.observe(this.frame.current);
    this.measure();
  }

  override componentWillUnmount(): void {
    this.watch.disconnect();
  }

  override shouldComponentUpdate(next: MapProps, state: State): boolean {
    const { tree, here, wide, words } = this.props;
    return next.tree !== tree || next.here !== here || next.wide !== wide || next.words !== words || state !== this.state;
  }

  override componentDidUpdate(before: MapProps, { room }: State): void {
    this.size();
    // What is in the middle is what is seen first.
    const frame = this.frame.current;
    if (room === 0 && frame !== null) frame.scrollTo((frame.scrollWidth - frame.clientWidth) / 2, (frame.scrollHeight - frame.clientHeight) / 2);
    if (before.here !== this.props.here || before.tree !== this.props.tree) this.follow();
  }

  private get picture(): MapPicture {
    const { tree, here, words } = this.props;
    if (this.made === null || this.made.tree !== tree || this.made.here !== here) this.made = { tree, here, picture: mindMap(tree, words, here) };
    return this.made.picture;
  }

  /** What the whole map is drawn at: never larger than its own size. */
  private get whole(): number {
    return Math.min(1, this.state.room / this.picture.drawing.width);
  }

  private get scale(): number {
    const { zoom } = this.state;
    if (zoom === undefined) return this.whole >= readable ? this.whole : 1;
    return zoom ?? this.whole;
  }

  private measure(): void {
    const room = this.frame.current?.clientWidth ?? 0;
    if (room !== this.state.room) this.setState({ room });
    else this.size();
  }

  /** Set from here because a page's own style attributes are not allowed. */
  private size(): void {
    const { drawing } = this.picture;
    this.frame.current?.style.setProperty('--map-width', `${Math.floor(drawing.width * this.scale)}px`);
  }

  /** Moves the map in its frame, never the page, so that what is being written is in sight. */
  private follow(): void {
    const frame = this.frame.current;
    const box = this.picture.boxes.get(this.props.here);
    if (frame === null || box === undefined) return;
    const { scale } = this;
    const around = 24;
    const into = (start: number, length: number, from: number, room: number): number => {
      const first = start * scale - around;
      const last = (start + length) * scale + around;
      if (first < from) return first;
      return last > from + room ? last - room : from;
    };
    frame.scrollLeft = into(box.x, box.width, frame.scrollLeft, frame.clientWidth);
    frame.scrollTop = into(box.y, box.height, frame.scrollTop, frame.clientHeight);
  }

  private zoomBy(step: 1 | -1): void {
    const { scale } = this;
    const next = step === 1 ? zooms.find((each) => each > scale + 0.01) : zooms.findLast((each) => each < scale - 0.01);
    if (next !== undefined) this.setState({ zoom: next }, () => { this.follow(); });
  }

  override render() {
    const { id, words, wide, onWide } = this.props;
    const { drawing } = this.picture;
    const { scale, whole } = this;
    const isWhole = Math.abs(scale - whole) < 0.005;
    return (
      <section class="map-picture" aria-labelledby={`${id}-heading`}>
        <div class="map-tools">
          <h3 id={`${id}-heading`}>{words('mind-map.map')}</h3>
          <button type="button" class="button button--small" aria-pressed={isWhole} onClick={() => { this.setState({ zoom: isWhole ? 1 : null }); }}>{words('mind-map.whole')}</button>
          <button type="button" class="button button--small" aria-disabled={scale <= (zooms[0] ?? 0)} onClick={() => { this.zoomBy(-1); }}><Icon name="minus" size={18} />{words('mind-map.smaller')}</button>
          <button type="button" class="button button--small" aria-disabled={scale >= (zooms.at(-1) ?? 1)} onClick={() => { this.zoomBy(1); }}><Icon name="plus" size={18} />{words('mind-map.larger')}</button>
          <button type="button" class="button button--small map-wide" id={`${id}-wide`} aria-pressed={wide} onClick={onWide}>{words('mind-map.wide')}</button>
        </div>
        <div class="map-frame" ref={this.frame} tabIndex={0} role="group" aria-labelledby={`${id}-heading`}>
          <div class="map-drawing"><DrawingView drawing={drawing} id={`${id}-drawing`} /></div>
        </div>
      </section>
    );
  }
}
