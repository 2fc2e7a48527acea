// The task for an office, in English: what stands around it, and each task. In: names. Out: sentences.
import { acceptance } from './taskNotice/acceptance.ts';
import { late } from './taskNotice/late.ts';
import { partner } from './taskNotice/partner.ts';
import { review } from './taskNotice/review.ts';

export const taskNotice = {
  subject: (task: string, organization: string) => `Task: ${task}: ${organization}`,
  whatYouCanDo: 'What you can do',
  tasks: { ...acceptance, ...late, ...partner, ...review },
};
