package org.niangjia.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.niangjia.telegram.fake.TelegramRules.Refusal;

/** What the bot says of itself before anybody writes to it, by language code; empty is for everybody else. Safe for several threads. */
final class ProfileRules {

    private static final Pattern COMMAND = Pattern.compile("[a-z0-9_]{1,32}");
    private static final int MOST_COMMANDS = 100;

    private final JsonMapper json = new JsonMapper();
    private final Map<String, JsonNode> commands = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    synchronized JsonNode commands(JsonNode parameters) throws Refusal {
        JsonNode known = commands.get(language(parameters));
        return known == null ? json.createArrayNode() : known;
    }

    synchronized JsonNode setCommands(JsonNode parameters) throws Refusal {
        JsonNode given = parameters.path("commands");
        if (!given.isArray() || given.size() > MOST_COMMANDS) {
            throw new Refusal(400, "Bad Request: can't parse BotCommands");
        }
        for (JsonNode each : given) {
            if (!COMMAND.matcher(each.path("command").asText("")).matches()) {
                throw new Refusal(400, "Bad Request: BOT_COMMAND_INVALID");
            }
            int length = each.path("description").asText("").length();
            if (length < 1 || length > 256) {
                throw new Refusal(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID");
            }
        }
        commands.put(language(parameters), given);
        return json.getNodeFactory().booleanNode(true);
    }

    synchronized ObjectNode text(JsonNode parameters, String field) throws Refusal {
        return json.createObjectNode().put(field, texts.getOrDefault(field + " " + language(parameters), ""));
    }

    synchronized JsonNode setText(JsonNode parameters, String field, int longest) throws Refusal {
        String text = parameters.path(field).asText("");
        if (text.length() > longest) {
            throw new Refusal(400, "Bad Request: " + field + " is too long");
        }
        texts.put(field + " " + language(parameters), text);
        return json.getNodeFactory().booleanNode(true);
    }

    /** Names of the commands for a language, in order. */
    synchronized List<String> commandNames(String language) {
        List<String> names = new ArrayList<>();
        JsonNode known = commands.get(language);
        if (known != null) {
            known.forEach(each -> names.add(each.path("command").asText()));
        }
        return names;
    }

    private static String language(JsonNode parameters) throws Refusal {
        String code = parameters.path("language_code").asText("");
        if (!code.isEmpty() && !code.matches("[a-z]{2}")) {
            throw new Refusal(400, "Bad Request: invalid language code specified");
        }
        return code;
    }
}
