/**
 * Reports on a period: what is counted, which small counts are left out so that nobody can be recognised, and how it is written as a
 * spreadsheet, as comma-separated values or as a page. Holds nothing of any asker but numbers; registers list single matters without words.
 */
@NullMarked
package org.niangjia.casework.report;

import org.jspecify.annotations.NullMarked;
