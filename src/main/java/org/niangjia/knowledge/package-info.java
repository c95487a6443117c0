/**
 * The curated regulation knowledge base: sources, articles, dated parameters, hotlines, jurisdictions and intents, as files that staff
 * write. Says what holds on a day in a place, and reports every problem of the files at once. The only home of YAML.
 */
@NullMarked
package org.niangjia.knowledge;

import org.jspecify.annotations.NullMarked;
