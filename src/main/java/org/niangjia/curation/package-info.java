/**
 * From a gap to a published answer: drafts of the files that staff write, their review, the replay of what was asked, revisions and the way
 * back.
 */
@NullMarked
package org.niangjia.curation;

import org.jspecify.annotations.NullMarked;
