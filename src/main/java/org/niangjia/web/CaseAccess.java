package org.niangjia.web;

import org.niangjia.casework.Casework;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.consultation.verification.Receipts;

/**
 * How anonymous askers come back to their cases.
 *
 * @param journal stores what she does to a case, which she does by her own wish
 */
public record CaseAccess(Casework casework, Receipts receipts, Journal journal) {}
