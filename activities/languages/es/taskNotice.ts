// The task for an office, in Spanish: what stands around it, and each task. In: names. Out: sentences.
import type { taskNotice as english } from '../en/taskNotice.ts';
import { acceptance } from './taskNotice/acceptance.ts';
import { late } from './taskNotice/late.ts';
import { partner } from './taskNotice/partner.ts';
import { review } from './taskNotice/review.ts';

export const taskNotice: typeof english = {
  subject: (task, organization) => `Tarea: ${task}: ${organization}`,
  whatYouCanDo: 'Qué puede hacer',
  tasks: { ...acceptance, ...late, ...partner, ...review },
};
