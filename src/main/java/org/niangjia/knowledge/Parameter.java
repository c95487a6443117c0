package org.niangjia.knowledge;

/**
 * A figure of law with its values by place and day.
 *
 * @param description a noun phrase; it labels the step of a calculation that uses the figure
 */
public record Parameter(String name, Unit unit, LocalText description, ByPlace<ParameterValue> values) {}
