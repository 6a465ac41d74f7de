import type { Thumbnail } from '../areas/area.ts';
import type { Template } from './template.ts';

/** How a form shows itself on the shelf and where a new sheet is chosen: light, without its fields (`GET /api/worksheets/templates`). */
export interface TemplateFace
  extends Pick<
    Template,
    'name' | 'title' | 'hint' | 'icon' | 'paper' | 'single' | 'unlisted' | 'caution' | 'dated'
  > {
  /** What an empty one looks like. */
  readonly thumbnail: Thumbnail;
}
