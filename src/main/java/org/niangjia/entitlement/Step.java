package org.niangjia.entitlement;

import java.math.BigDecimal;
import org.niangjia.knowledge.Parameter;
import org.niangjia.knowledge.ParameterValue;

/**
 * One step of a calculation: a figure of law and what it adds.
 *
 * @param amount what it adds, in the parameter's unit: the figure times how often it applies
 * @param certain false if it only applies when a fact that is not known turns out so
 */
public record Step(Parameter parameter, ParameterValue value, BigDecimal amount, boolean certain) {}
