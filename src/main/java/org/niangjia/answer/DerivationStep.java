package org.niangjia.answer;

import java.math.BigDecimal;
import org.niangjia.knowledge.Unit;

/**
 * A line of how an answer was counted, as the worker reads it.
 *
 * @param citation the provision in words: 《…》第七条
 */
public record DerivationStep(String label, BigDecimal value, Unit unit, String citation) {}
