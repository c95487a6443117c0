package org.niangjia.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.commands.Commands;
import org.niangjia.question.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.GetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/**
 * What people see of the bot before they write: its commands and what it says of itself, in each language. Told to Telegram once after
 * each start, and only where it differs, since Telegram allows few changes a day. What fails is tried again until it works and holds up
 * nothing else.
 */
final class BotProfile {

    private static final Logger log = LoggerFactory.getLogger(BotProfile.class);

    /** In the order of the menu. */
    static final List<String> COMMANDS = Commands.NAMES;

    private final TelegramApi api;
    private final Texts texts;
    private final BotIdentity bot;
    private final BackOff backOff;
    private final Closing closing;

    BotProfile(TelegramApi api, Texts texts, BotIdentity bot, BackOff backOff, Closing closing) {
        this.api = api;
        this.texts = texts;
        this.bot = bot;
        this.backOff = backOff;
        this.closing = closing;
    }

    /** A call; what its answer shows may call for another one. */
    private record Step(BotApiMethod<?> call, Function<JsonNode, Optional<Step>> then) {}

    /** Until everything is as it should be, the token is refused or it is time to stop. */
    void run() {
        Deque<Step> steps = new ArrayDeque<>(steps());
        while (!steps.isEmpty() && !closing.begun()) {
            Step step = steps.getFirst();
            Optional<Duration> again = api.ask(step.call)
                    .fold(
                            done -> {
                                backOff.reset();
                                steps.removeFirst();
                                step.then.apply(done.result()).ifPresent(steps::addFirst);
                                return Optional.of(Duration.ZERO);
                            },
                            refused -> refused(refused, steps),
                            unreached -> failed(step, unreached.what()),
                            unanswered -> failed(step, unanswered.what()));
            if (again.isEmpty()) {
                return;
            }
            closing.await(again.get());
        }
    }

    /** The pause after it; none if the token is refused, which the polling deals with. */
    private Optional<Duration> refused(Answer.Refused refused, Deque<Step> steps) {
        if (refused.code() == 401 || (refused.code() == 404 && bot.name().isEmpty())) {
            return Optional.empty();
        }
        Step step = steps.getFirst();
        if (refused.code() == 429 || refused.code() >= 500) {
            Duration pause = refused.retryAfter().orElse(backOff.next());
            log.info("Telegram: {} has to wait for {}: {}", step.call.getMethod(), pause, refused.summary());
            return Optional.of(pause);
        }
        log.error(
                "Telegram did not take {}: {}. It is left as it is until the next start",
                step.call.getMethod(),
                refused.summary());
        steps.removeFirst();
        return Optional.of(Duration.ZERO);
    }

    private Optional<Duration> failed(Step step, String what) {
        // That Telegram cannot be reached the polling says already, once.
        log.debug("Telegram: {} failed: {}", step.call.getMethod(), what);
        return Optional.of(backOff.next());
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(new GetMe(), me -> {
            Optional.ofNullable(me.path("username").textValue()).ifPresent(bot::isCalled);
            return Optional.empty();
        }));
        // Without a code it is for everybody whose language has none of its own.
        describe(steps, Language.ZH, "");
        describe(steps, Language.EN, "en");
        return steps;
    }

    private void describe(List<Step> steps, Language language, String code) {
        List<BotCommand> commands = COMMANDS.stream()
                .map(name -> new BotCommand(name, texts.get(language, "menu." + name)))
                .toList();
        String description = texts.get(language, "telegram.description");
        String shortDescription = texts.get(language, "telegram.short_description");
        Optional<String> given = Optional.of(code).filter(c -> !c.isEmpty());
        GetMyCommands getCommands = new GetMyCommands();
        SetMyCommands setCommands = new SetMyCommands(commands);
        GetMyDescription getDescription = new GetMyDescription();
        SetMyDescription setDescription = new SetMyDescription();
        setDescription.setDescription(description);
        GetMyShortDescription getShort = new GetMyShortDescription();
        SetMyShortDescription setShort = new SetMyShortDescription();
        setShort.setShortDescription(shortDescription);
        given.ifPresent(c -> {
            getCommands.setLanguageCode(c);
            setCommands.setLanguageCode(c);
            getDescription.setLanguageCode(c);
            setDescription.setLanguageCode(c);
            getShort.setLanguageCode(c);
            setShort.setLanguageCode(c);
        });
        steps.add(unless(getCommands, known -> same(commands, known), setCommands));
        steps.add(unless(
                getDescription,
                known -> description.equals(known.path("description").asText()),
                setDescription));
        steps.add(unless(
                getShort,
                known -> shortDescription.equals(known.path("short_description").asText()),
                setShort));
    }

    private static Step unless(BotApiMethod<?> get, Predicate<JsonNode> asItShouldBe, BotApiMethod<?> set) {
        Step change = new Step(set, done -> Optional.empty());
        return new Step(get, known -> asItShouldBe.test(known) ? Optional.empty() : Optional.of(change));
    }

    private static boolean same(List<BotCommand> commands, JsonNode known) {
        List<BotCommand> listed = new ArrayList<>();
        known.forEach(each -> listed.add(new BotCommand(
                each.path("command").asText("?"), each.path("description").asText("?"))));
        return listed.equals(commands);
    }
}
