// Made from openapi/*.yaml by `pnpm --filter @concord/contract generate`. Do not edit.
export interface paths {
    "/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List partners */
        get: operations["listPartners"];
        put?: never;
        /** Record a country */
        post: operations["createPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        /** Read a partner of any kind */
        get: operations["getPartner"];
        put?: never;
        post?: never;
        /** Delete a partner */
        delete: operations["deletePartner"];
        options?: never;
        head?: never;
        /** Change a country */
        patch: operations["updatePartner"];
        trace?: never;
    };
    "/partners/{code}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted partner back */
        post: operations["restorePartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/{code}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        /** Everything about one partner in one read */
        get: operations["getPartnerProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/{code}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        /** List the assessments of a partner */
        get: operations["listAssessments"];
        put?: never;
        /** Record an assessment of operational need */
        post: operations["createAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/{code}/assessments/{assessmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                assessmentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** Read an assessment */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        /** Delete an assessment */
        delete: operations["deleteAssessment"];
        options?: never;
        head?: never;
        /**
         * Change an assessment
         * @description If-Match carries the ETag of the assessment.
         */
        patch: operations["updateAssessment"];
        trace?: never;
    };
    "/partners/{code}/exchange-answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        /**
         * May we exchange with this partner
         * @description Computed from the register for the day `on`. A valid country code without a record is answered with `partner.onRegister` false; Member States and codes that name nobody are 404.
         */
        get: operations["getExchangeAnswer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The verdicts for every partner on one day
         * @description The whole matrix in one read, for maps and for systems that keep a copy.
         */
        get: operations["listExchangeAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange-answer-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pinned answers
         * @description Latest first, without the answers themselves.
         */
        get: operations["listExchangeAnswerReceipts"];
        put?: never;
        /**
         * Pin an answer
         * @description Answers as `/partners/{code}/exchange-answer` does, and keeps that answer at a permanent address. A receipt can be neither changed nor deleted.
         */
        post: operations["createExchangeAnswerReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange-answer-receipts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * A pinned answer: then, now, and what changed
         * @description The answer that was pinned stays as it is; beside it stands the answer for the day `on` as the register tells it now.
         */
        get: operations["getExchangeAnswerReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agreements
         * @description Stages are computed for the day `on`.
         */
        get: operations["listAgreements"];
        put?: never;
        /** Record an agreement */
        post: operations["createAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Read an agreement */
        get: operations["getAgreement"];
        put?: never;
        post?: never;
        /**
         * Delete an agreement
         * @description Its milestones and gates go with it; `restoreAgreement` brings all back.
         */
        delete: operations["deleteAgreement"];
        options?: never;
        head?: never;
        /** Change an agreement */
        patch: operations["updateAgreement"];
        trace?: never;
    };
    "/agreements/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted agreement back */
        post: operations["restoreAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a step the agreement has reached
         * @description Answers with the whole agreement. The stage is computed from its milestones and never typed in.
         */
        post: operations["recordAgreementMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{id}/milestones/{milestoneId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                milestoneId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a milestone that was recorded in error
         * @description If-Match carries the ETag of the agreement; the answer is the agreement without the milestone.
         */
        delete: operations["deleteAgreementMilestone"];
        options?: never;
        head?: never;
        /**
         * Correct a milestone
         * @description If-Match carries the ETag of the agreement.
         */
        patch: operations["updateAgreementMilestone"];
        trace?: never;
    };
    "/agreements/{id}/milestones/{milestoneId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                milestoneId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted milestone back */
        post: operations["restoreAgreementMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{id}/gates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a gate to an agreement */
        post: operations["createAgreementGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{id}/gates/{gateId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                gateId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a gate
         * @description If-Match carries the ETag of the agreement; the answer is the agreement without the gate.
         */
        delete: operations["deleteAgreementGate"];
        options?: never;
        head?: never;
        /**
         * Open a gate with its evidence or close it again
         * @description If-Match carries the ETag of the agreement.
         */
        patch: operations["updateAgreementGate"];
        trace?: never;
    };
    "/agreements/{id}/gates/{gateId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                gateId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted gate back */
        post: operations["restoreAgreementGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/working-arrangements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List working arrangements
         * @description Stages are computed for the day `on`.
         */
        get: operations["listWorkingArrangements"];
        put?: never;
        /** Record a working arrangement */
        post: operations["createWorkingArrangement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/working-arrangements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Read a working arrangement */
        get: operations["getWorkingArrangement"];
        put?: never;
        post?: never;
        /**
         * Delete a working arrangement
         * @description Its milestones and gates go with it; `restoreWorkingArrangement` brings all back.
         */
        delete: operations["deleteWorkingArrangement"];
        options?: never;
        head?: never;
        /** Change a working arrangement */
        patch: operations["updateWorkingArrangement"];
        trace?: never;
    };
    "/working-arrangements/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted working arrangement back */
        post: operations["restoreWorkingArrangement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/working-arrangements/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a step the working arrangement has reached
         * @description Answers with the whole working arrangement. The stage is computed from its milestones and never typed in.
         */
        post: operations["recordWorkingArrangementMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/working-arrangements/{id}/milestones/{milestoneId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                milestoneId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a milestone that was recorded in error
         * @description If-Match carries the ETag of the working arrangement; the answer is the working arrangement without the milestone.
         */
        delete: operations["deleteWorkingArrangementMilestone"];
        options?: never;
        head?: never;
        /**
         * Correct a milestone
         * @description If-Match carries the ETag of the working arrangement.
         */
        patch: operations["updateWorkingArrangementMilestone"];
        trace?: never;
    };
    "/working-arrangements/{id}/milestones/{milestoneId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                milestoneId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted milestone back */
        post: operations["restoreWorkingArrangementMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/working-arrangements/{id}/gates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a gate to a working arrangement */
        post: operations["createWorkingArrangementGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/working-arrangements/{id}/gates/{gateId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                gateId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a gate
         * @description If-Match carries the ETag of the working arrangement; the answer is the working arrangement without the gate.
         */
        delete: operations["deleteWorkingArrangementGate"];
        options?: never;
        head?: never;
        /**
         * Open a gate with its evidence or close it again
         * @description If-Match carries the ETag of the working arrangement.
         */
        patch: operations["updateWorkingArrangementGate"];
        trace?: never;
    };
    "/working-arrangements/{id}/gates/{gateId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                gateId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted gate back */
        post: operations["restoreWorkingArrangementGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/liaison-prosecutors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List liaison prosecutors */
        get: operations["listLiaisonProsecutors"];
        put?: never;
        /** Record a liaison prosecutor */
        post: operations["createLiaisonProsecutor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/liaison-prosecutors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Read a liaison prosecutor */
        get: operations["getLiaisonProsecutor"];
        put?: never;
        post?: never;
        /** Delete a liaison prosecutor */
        delete: operations["deleteLiaisonProsecutor"];
        options?: never;
        head?: never;
        /** Change a liaison prosecutor */
        patch: operations["updateLiaisonProsecutor"];
        trace?: never;
    };
    "/liaison-prosecutors/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted liaison prosecutor back */
        post: operations["restoreLiaisonProsecutor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List networks */
        get: operations["listNetworks"];
        put?: never;
        /** Record a network */
        post: operations["createNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        /** Read a network */
        get: operations["getNetwork"];
        put?: never;
        post?: never;
        /** Delete a network */
        delete: operations["deleteNetwork"];
        options?: never;
        head?: never;
        /** Change a network */
        patch: operations["updateNetwork"];
        trace?: never;
    };
    "/networks/{code}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted network back */
        post: operations["restoreNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/international-organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List international organisations */
        get: operations["listInternationalOrganisations"];
        put?: never;
        /** Record an international organisation */
        post: operations["createInternationalOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/international-organisations/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        /** Read an international organisation */
        get: operations["getInternationalOrganisation"];
        put?: never;
        post?: never;
        /** Delete an international organisation */
        delete: operations["deleteInternationalOrganisation"];
        options?: never;
        head?: never;
        /** Change an international organisation */
        patch: operations["updateInternationalOrganisation"];
        trace?: never;
    };
    "/international-organisations/{code}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted international organisation back */
        post: operations["restoreInternationalOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strategies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List strategies */
        get: operations["listStrategies"];
        put?: never;
        /**
         * Record a strategy
         * @description Several may stand side by side; the next one is planned beside the current one.
         */
        post: operations["createStrategy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strategies/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        /**
         * Read a strategy
         * @description With its priorities, their key actions and the targets of those, each in order.
         */
        get: operations["getStrategy"];
        put?: never;
        post?: never;
        /**
         * Delete a strategy
         * @description Its priorities, key actions and targets go with it and come back with it. Refused while activities name one of its key actions.
         */
        delete: operations["deleteStrategy"];
        options?: never;
        head?: never;
        /** Change a strategy */
        patch: operations["updateStrategy"];
        trace?: never;
    };
    "/strategies/{code}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted strategy back */
        post: operations["restoreStrategy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strategies/{code}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        /**
         * Where a strategy stands
         * @description Computed from the records for the day `on`: each target with the rows that show it, each key action and priority with how many of its targets are achieved. A target is achieved only where the records make that certain by the day.
         */
        get: operations["getStrategyProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strategies/{code}/progress-facts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        /**
         * What the progress of a strategy is computed from
         * @description The facts of any day that the targets of the strategy can count, for programs that compute progress themselves. Of activities only as many as the targets need, and those next to come on the day `on`.
         */
        get: operations["getStrategyProgressFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strategies/{code}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan the next strategy from this one
         * @description Records a strategy with the key actions chosen and their targets that are still open on the day, all in one step. What is carried over has no source yet: the next strategy is not published, and the old one does not speak for it.
         */
        post: operations["createStrategyCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strategies/{code}/copies/preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what a copy would carry over
         * @description Refuses what the copy would refuse, and changes nothing.
         */
        post: operations["inspectStrategyCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strategies/{code}/trend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        /**
         * How a strategy came to where it stands
         * @description Progress replayed for the last days of months, quarters or years, and for the day it ends with.
         */
        get: operations["getStrategyTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strategies/{code}/priorities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a priority */
        post: operations["createPriority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strategies/{code}/priorities/{priorityId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                priorityId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a priority
         * @description If-Match carries the ETag of the strategy. Its key actions and their targets go with it and come back with it. Refused while activities name one of the key actions.
         */
        delete: operations["deletePriority"];
        options?: never;
        head?: never;
        /**
         * Change a priority
         * @description If-Match carries the ETag of the strategy.
         */
        patch: operations["updatePriority"];
        trace?: never;
    };
    "/strategies/{code}/priorities/{priorityId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                priorityId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a removed priority back
         * @description The answer is the whole strategy.
         */
        post: operations["restorePriority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strategies/{code}/key-actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a key action */
        post: operations["createKeyAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strategies/{code}/key-actions/{keyActionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                keyActionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a key action
         * @description If-Match carries the ETag of the strategy. Its sub-actions and targets go with it and come back with it. Refused while activities name one of the key actions.
         */
        delete: operations["deleteKeyAction"];
        options?: never;
        head?: never;
        /**
         * Change a key action
         * @description If-Match carries the ETag of the strategy.
         */
        patch: operations["updateKeyAction"];
        trace?: never;
    };
    "/strategies/{code}/key-actions/{keyActionId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                keyActionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a removed key action back
         * @description The answer is the whole strategy.
         */
        post: operations["restoreKeyAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strategies/{code}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a target */
        post: operations["createTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strategies/{code}/targets/{targetId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                targetId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a target
         * @description If-Match carries the ETag of the strategy.
         */
        delete: operations["deleteTarget"];
        options?: never;
        head?: never;
        /**
         * Change a target
         * @description If-Match carries the ETag of the strategy.
         */
        patch: operations["updateTarget"];
        trace?: never;
    };
    "/strategies/{code}/targets/{targetId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                targetId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a removed target back
         * @description The answer is the whole strategy.
         */
        post: operations["restoreTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/priorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List priorities of all strategies */
        get: operations["listPriorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/key-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List key actions of all strategies */
        get: operations["listKeyActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List targets of all strategies */
        get: operations["listTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List policy documents */
        get: operations["listPolicyDocuments"];
        put?: never;
        /** Record a policy document */
        post: operations["createPolicyDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy-documents/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        /** Read a policy document */
        get: operations["getPolicyDocument"];
        put?: never;
        post?: never;
        /** Delete a policy document */
        delete: operations["deletePolicyDocument"];
        options?: never;
        head?: never;
        /** Change a policy document */
        patch: operations["updatePolicyDocument"];
        trace?: never;
    };
    "/policy-documents/{code}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted policy document back */
        post: operations["restorePolicyDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/what-if-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The facts about some partners that a what-if starts from
         * @description All that the exchange answers of these partners on the day rest on, in the shape in which the package core computes with them (`suppose`, then `exchangeAnswer`), and their assessments, which the rules on proposals ask for. Offices are named, never who holds them. Partners that are not on the register are left out. A what-if without some of the facts would mislead, so whoever may not see them all sees none.
         */
        get: operations["getWhatIfFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List scenarios
         * @description One's own and those that others share.
         */
        get: operations["listScenarios"];
        put?: never;
        /**
         * Keep a what-if as a scenario
         * @description It is one's own, and only one's own unless it is shared. What is supposed in it changes nothing on the register.
         */
        post: operations["createScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a scenario
         * @description What it supposes; whoever opens it computes it on the register of that day. One that is neither one's own nor shared is 404.
         */
        get: operations["getScenario"];
        put?: never;
        post?: never;
        /**
         * Delete a scenario
         * @description Only its owner does. For 30 days it can be brought back.
         */
        delete: operations["deleteScenario"];
        options?: never;
        head?: never;
        /**
         * Change a scenario, share it or stop sharing it
         * @description Only its owner does.
         */
        patch: operations["updateScenario"];
        trace?: never;
    };
    "/scenarios/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted scenario back */
        post: operations["restoreScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List sources */
        get: operations["listSources"];
        put?: never;
        /** Record a source */
        post: operations["createSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        /** Read a source */
        get: operations["getSource"];
        put?: never;
        post?: never;
        /** Delete a source */
        delete: operations["deleteSource"];
        options?: never;
        head?: never;
        /** Change a source */
        patch: operations["updateSource"];
        trace?: never;
    };
    "/sources/{code}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted source back */
        post: operations["restoreSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources/{code}/citations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        /**
         * List what a source states
         * @description Every record that cites the source with the place in it.
         */
        get: operations["listSourceCitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what needs attention
         * @description Computed from the records for a day, the most pressing first. What a person accepted is left out until its review is due or its grounds have changed; `accepted=true` shows that instead.
         */
        get: operations["listAttention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attention/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count what needs attention by rule */
        get: operations["getAttentionSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attention/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the attention list of some partners is computed from
         * @description With it the same function can be run elsewhere, on records that are changed in thought.
         */
        get: operations["getAttentionFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attention/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the thresholds of the attention list */
        get: operations["getAttentionSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the thresholds of the attention list */
        patch: operations["updateAttentionSettings"];
        trace?: never;
    };
    "/attention/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was accepted
         * @description Also what has opened again by itself since; the list of entries tells what holds.
         */
        get: operations["listAttentionAcceptances"];
        put?: never;
        /**
         * Accept entries of the attention list
         * @description All of them or none. Each opens again by itself on the day of its review, or once what it rests on has changed. The reason is also that of the revisions.
         */
        post: operations["acceptAttention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attention/acceptances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Read an acceptance */
        get: operations["getAttentionAcceptance"];
        put?: never;
        post?: never;
        /**
         * Open an accepted entry again
         * @description Say why in `Change-Reason`; what was accepted stays in the history.
         */
        delete: operations["reopenAttention"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attention/acceptances/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back that an entry was opened again */
        post: operations["restoreAttentionAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sunset-forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell what will expire and which answers will flip
         * @description From what is on record today; nothing is guessed. An answer may also flip because something becomes certain.
         */
        get: operations["getSunsetForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List where sources disagree */
        get: operations["listConflicts"];
        put?: never;
        /** Record that sources disagree */
        post: operations["createConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conflicts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Read a conflict */
        get: operations["getConflict"];
        put?: never;
        post?: never;
        /** Delete a conflict */
        delete: operations["deleteConflict"];
        options?: never;
        head?: never;
        /**
         * Change a conflict
         * @description Its readings stay as they are once it is resolved; reopen it to change them.
         */
        patch: operations["updateConflict"];
        trace?: never;
    };
    "/conflicts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted conflict back */
        post: operations["restoreConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conflicts/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Resolve an open conflict
         * @description A person says what holds, and why. The reason is also that of the revision.
         */
        put: operations["recordConflictResolution"];
        post?: never;
        /**
         * Reopen a resolved conflict
         * @description What was decided stays in the history; say why in `Change-Reason`.
         */
        delete: operations["deleteConflictResolution"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/liaison-magistrates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List liaison magistrates */
        get: operations["listLiaisonMagistrates"];
        put?: never;
        /** Record a liaison magistrate */
        post: operations["createLiaisonMagistrate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/liaison-magistrates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Read a liaison magistrate */
        get: operations["getLiaisonMagistrate"];
        put?: never;
        post?: never;
        /** Delete a liaison magistrate */
        delete: operations["deleteLiaisonMagistrate"];
        options?: never;
        head?: never;
        /** Change a liaison magistrate */
        patch: operations["updateLiaisonMagistrate"];
        trace?: never;
    };
    "/liaison-magistrates/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted liaison magistrate back */
        post: operations["restoreLiaisonMagistrate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contact points
         * @description Interaction and freshness are computed for the day `on`.
         */
        get: operations["listContactPoints"];
        put?: never;
        /** Record a contact point */
        post: operations["createContactPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-points/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contact points as CSV */
        get: operations["exportContactPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-points/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contact points as a workbook (XLSX) */
        get: operations["exportContactPointWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-points/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the network of contact points reaches */
        get: operations["getContactPointCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-points/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Read a contact point */
        get: operations["getContactPoint"];
        put?: never;
        post?: never;
        /**
         * Delete a contact point
         * @description Its holders and confirmations go with it and come back with it.
         */
        delete: operations["deleteContactPoint"];
        options?: never;
        head?: never;
        /** Change a contact point */
        patch: operations["updateContactPoint"];
        trace?: never;
    };
    "/contact-points/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted contact point back */
        post: operations["restoreContactPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-points/{id}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a holder */
        post: operations["createContactPointHolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-points/{id}/holders/{holderId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                holderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a holder
         * @description If-Match carries the ETag of the contact point.
         */
        delete: operations["deleteContactPointHolder"];
        options?: never;
        head?: never;
        /**
         * Change a holder
         * @description If-Match carries the ETag of the contact point.
         */
        patch: operations["updateContactPointHolder"];
        trace?: never;
    };
    "/contact-points/{id}/holders/{holderId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                holderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted holder back */
        post: operations["restoreContactPointHolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-points/{id}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the office over to another holder
         * @description Ends the present holders on the day before and begins the new one; both stay on record.
         */
        post: operations["createContactPointHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-points/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a confirmation */
        post: operations["recordContactPointConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-points/{id}/confirmations/{confirmationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                confirmationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a confirmation
         * @description If-Match carries the ETag of the contact point.
         */
        delete: operations["deleteContactPointConfirmation"];
        options?: never;
        head?: never;
        /**
         * Change a confirmation
         * @description If-Match carries the ETag of the contact point.
         */
        patch: operations["updateContactPointConfirmation"];
        trace?: never;
    };
    "/contact-points/{id}/confirmations/{confirmationId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                confirmationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted confirmation back */
        post: operations["restoreContactPointConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-points.vcf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contact points as vCards */
        get: operations["exportContactPointCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List guides */
        get: operations["listGuides"];
        put?: never;
        /** Record a guide */
        post: operations["createGuide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guides/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Read a guide */
        get: operations["getGuide"];
        put?: never;
        post?: never;
        /** Delete a guide */
        delete: operations["deleteGuide"];
        options?: never;
        head?: never;
        /** Change a guide */
        patch: operations["updateGuide"];
        trace?: never;
    };
    "/guides/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted guide back */
        post: operations["restoreGuide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/{code}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a member */
        post: operations["createNetworkMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/{code}/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                memberId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member
         * @description If-Match carries the ETag of the network.
         */
        delete: operations["deleteNetworkMember"];
        options?: never;
        head?: never;
        /**
         * Change a member
         * @description If-Match carries the ETag of the network.
         */
        patch: operations["updateNetworkMember"];
        trace?: never;
    };
    "/networks/{code}/members/{memberId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                memberId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted member back */
        post: operations["restoreNetworkMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/international-organisations/{code}/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a body */
        post: operations["createOrganisationBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/international-organisations/{code}/bodies/{bodyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                bodyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a body
         * @description If-Match carries the ETag of the organisation.
         */
        delete: operations["deleteOrganisationBody"];
        options?: never;
        head?: never;
        /**
         * Change a body
         * @description If-Match carries the ETag of the organisation.
         */
        patch: operations["updateOrganisationBody"];
        trace?: never;
    };
    "/international-organisations/{code}/bodies/{bodyId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                bodyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted body back */
        post: operations["restoreOrganisationBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/international-organisations/{code}/joint-actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a joint action */
        post: operations["createJointAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/international-organisations/{code}/joint-actions/{jointActionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                jointActionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a joint action
         * @description If-Match carries the ETag of the organisation.
         */
        delete: operations["deleteJointAction"];
        options?: never;
        head?: never;
        /**
         * Change a joint action
         * @description If-Match carries the ETag of the organisation.
         */
        patch: operations["updateJointAction"];
        trace?: never;
    };
    "/international-organisations/{code}/joint-actions/{jointActionId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                jointActionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted joint action back */
        post: operations["restoreJointAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/capacity-projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List capacity projects */
        get: operations["listCapacityProjects"];
        put?: never;
        /** Record a capacity project */
        post: operations["createCapacityProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/capacity-projects/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which partner takes part in which project */
        get: operations["getProjectMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/capacity-projects/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        /** Read a capacity project */
        get: operations["getCapacityProject"];
        put?: never;
        post?: never;
        /** Delete a capacity project */
        delete: operations["deleteCapacityProject"];
        options?: never;
        head?: never;
        /** Change a capacity project */
        patch: operations["updateCapacityProject"];
        trace?: never;
    };
    "/capacity-projects/{code}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted capacity project back */
        post: operations["restoreCapacityProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List activities */
        get: operations["listActivities"];
        put?: never;
        /** Record an activity */
        post: operations["createActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Read an activity */
        get: operations["getActivity"];
        put?: never;
        post?: never;
        /**
         * Delete an activity
         * @description Its follow-ups go with it and come back with it.
         */
        delete: operations["deleteActivity"];
        options?: never;
        head?: never;
        /** Change an activity */
        patch: operations["updateActivity"];
        trace?: never;
    };
    "/activities/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted activity back */
        post: operations["restoreActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a follow-up */
        post: operations["createFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/follow-ups/{followUpId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                followUpId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a follow-up
         * @description If-Match carries the ETag of the activity.
         */
        delete: operations["deleteFollowUp"];
        options?: never;
        head?: never;
        /**
         * Change a follow-up
         * @description If-Match carries the ETag of the activity.
         */
        patch: operations["updateFollowUp"];
        trace?: never;
    };
    "/activities/{id}/follow-ups/{followUpId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                followUpId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted follow-up back */
        post: operations["restoreFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List follow-ups of all activities */
        get: operations["listFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Activities and follow-ups and expiries as a calendar */
        get: operations["exportCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which projects fit an activity with a partner */
        get: operations["listProjectSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/{code}/assessments/{assessmentId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                assessmentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted assessment back */
        post: operations["restoreAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{resource}/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The collection the record belongs to, as in its own address. */
                resource: components["parameters"]["Resource"];
                /** @description The record's identifier, or its code where the collection is addressed by codes. */
                id: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        /**
         * List the revisions of a record
         * @description Newest first, one entry for each transaction that changed the record or a part of it. Those of a deleted record stay readable.
         *     An assessment is a part of its partner; `assessments` gives the revisions of one alone.
         */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{resource}/{id}/revisions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The collection the record belongs to, as in its own address. */
                resource: components["parameters"]["Resource"];
                /** @description The record's identifier, or its code where the collection is addressed by codes. */
                id: components["parameters"]["Key"];
                /** @description The version that the revision made. */
                version: components["parameters"]["Revision"];
            };
            cookie?: never;
        };
        /**
         * Read a record as it was
         * @description The record with its parts after the transaction that made this version.
         */
        get: operations["getRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{resource}/{id}/revisions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The collection the record belongs to, as in its own address. */
                resource: components["parameters"]["Resource"];
                /** @description The record's identifier, or its code where the collection is addressed by codes. */
                id: components["parameters"]["Key"];
                /** @description The version that the revision made. */
                version: components["parameters"]["Revision"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a record to what it was
         * @description Sets the record and its parts to the state of that revision, by the rules of today; the past is not rewritten: a new revision is made, and it is the answer.
         *     `If-Match` carries the ETag of the present version, for a deleted record that of its deletion.
         *     Where the record is that already nothing is changed and the present revision is the answer.
         *     A strategy asks for the scope `strategy:write` too.
         */
        post: operations["restoreRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what changed in the register
         * @description What was added, changed, ended, deleted or restored between two instants, newest first: one notice for each record that a transaction changed.
         *     With `net=true` one notice for each record, with the difference between its state at `from` and at `until`; what is the same at both is left out.
         */
        get: operations["listRegisterNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register-notices/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the notice. */
                number: number;
            };
            cookie?: never;
        };
        /** Read a notice by its number */
        get: operations["getRegisterNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List webhooks */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Register a webhook
         * @description The answer holds the signing secret, once. Give it to the receiver, then ask for a verification: until a ping was answered with 2xx nothing else is sent. Changes since the registration wait and are not lost.
         *
         *     Every message carries `webhook-id`, `webhook-timestamp` and `webhook-signature` (https://www.standardwebhooks.com). Whatever is not answered with 2xx within 15 seconds is repeated after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h; redirects are not followed. 410 switches the webhook off at once, a failed last try too. A record's changes come in their order: one that fails holds back later changes of the same record and no other. The same message may come twice, with the same `webhook-id`.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Read a webhook */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /** Delete a webhook with its deliveries */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change, disable or enable a webhook
         * @description Another address must be verified again. Enabling goes on where it stopped, with what failed first and a fresh schedule.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/webhooks/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a ping
         * @description Sent within seconds and tried once. Answered with 2xx it makes the webhook active; follow it at `Location`.
         */
        post: operations["createWebhookVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a second secret
         * @description The answer holds it, once. Messages are signed with both until the old one is removed or expires.
         */
        post: operations["createWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                secretId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a secret
         * @description It signs nothing more. If-Match is that of the webhook.
         */
        delete: operations["deleteWebhookSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on from another point of the feed
         * @description From an earlier point everything since is sent again, in order; what still waits beyond it is superseded, because it comes again. From a later point what lies between is left out.
         */
        post: operations["createWebhookReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Who did what to a webhook
         * @description Newest first. Kept after the webhook is deleted.
         */
        get: operations["listWebhookActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List what was sent and what waits
         * @description Newest first. Settled deliveries are kept for 30 days.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        /** Read a delivery with its payload and every try */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/deliveries/{deliveryId}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one delivery again
         * @description One that waits is tried at once. One that is settled is sent once more, with the same `webhook-id`, after what waits for the same record.
         */
        post: operations["createWebhookDeliveryReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/deliveries/{deliveryId}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give one delivery up
         * @description Later changes of the same record go on without it.
         */
        post: operations["recordWebhookDeliverySkip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reports
         * @description Latest first, without their tables.
         */
        get: operations["listReports"];
        put?: never;
        /**
         * Make a report
         * @description Makes the tables of a period as things stood on a day (`on`), as the register was known at an instant (`knownAt`), and keeps them with the SHA-256 of every file. The same two clocks make the same files again, byte for byte.
         */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** A report with its tables */
        get: operations["getReport"];
        put?: never;
        post?: never;
        /** Delete a report */
        delete: operations["deleteReport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted report back */
        post: operations["restoreReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * A report as a workbook (XLSX)
         * @description One sheet for each table and one about the report. With `than` the sheets tell of each cell what it was in that report, what it is, and the difference.
         */
        get: operations["exportReportWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}/tables/{tableId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                /** @description One of the report's tables. */
                tableId: components["schemas"]["ReportTableId"];
            };
            cookie?: never;
        };
        /**
         * A table of a report as CSV
         * @description RFC 4180 in UTF-8. A partner takes three columns, its code, its name and the footnote on its designation.
         */
        get: operations["exportReportTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * What a report says otherwise than another one
         * @description Of each cell what it was in the other report, what it is in this one, and for numbers the difference.
         */
        get: operations["getReportDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Whether the register still makes the same report
         * @description Makes the report again from the history of the register, and compares every file byte for byte.
         */
        get: operations["getReportVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find any record by name
         * @description Finds by name, acronym, code, title or reference; small spelling mistakes, case and accents do not matter. Best first.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow every change of the register
         * @description Changes in the order in which a reader may rely on them, as CloudEvents 1.0. A record's changes come in the order of its versions, a part's changes never before the record it belongs to; nothing ever appears before a place already read. The same change may be told twice, so apply it only if its `version` is above the one you hold.
         *
         *     Begin with `GET /v1/snapshot` and its cursor. Then ask with the last `cursor` again and again: at once while `links.next` is there, a little later when it is null. A cursor outlives restarts. Changes stay in the feed for 30 days or as long as the register's operator says; past that the answer is 410 and only a fresh snapshot helps.
         *
         *     No personal data are in an event. Who may see them reads the record itself.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the whole register with the cursor it equals
         * @description NDJSON. The first line is `{ "cursor": "…" }`; every other line is one record as the feed tells it (`recordType`, `id`, `version`, `partOf`, `record`). Following `/v1/changes` from that cursor keeps the copy equal to the register. Streamed; no personal data, and `undisclosed` in place of what is not for the reader.
         */
        get: operations["exportSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List seals
         * @description Twice a minute the revisions since the last seal are sealed. The newest first.
         */
        get: operations["listSeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the latest seal
         * @description Keep it outside, by file, mail or on paper, and `npm run audit:verify` can prove that nothing it covers was changed.
         */
        get: operations["getLatestSeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["SealNumber"];
            };
            cookie?: never;
        };
        /** Read a seal */
        get: operations["getSeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{number}/proofs/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["SealNumber"];
                /** @description The number of the revision. */
                seq: number;
            };
            cookie?: never;
        };
        /**
         * Prove that a revision is under a seal
         * @description The neighbours on the way from the revision to the root (RFC 6962, 2.1.1), nearest first. The leaf is the
         *     revision's number in 8 bytes, big-endian, and its hash; a leaf is hashed after a byte 0, a node after a byte 1.
         */
        get: operations["getSealProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is calling, which day it is, which register this is */
        get: operations["getSession"];
        put?: never;
        /** Sign in with a local account */
        post: operations["signIn"];
        /** Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show once more who one is */
        post: operations["stepUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one's password */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Prove the second factor by a code */
        put: operations["confirmSecondFactor"];
        /** Begin to use a second factor */
        post: operations["beginSecondFactor"];
        /** Stop using the second factor */
        delete: operations["removeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in-ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one may sign in here */
        get: operations["getSignInWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions of one's own or of another */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a session */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom an invitation is for */
        post: operations["inspectInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/calendar-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make one's calendar addresses anew
         * @description The addresses that calendar programs had until now open nothing any more.
         */
        post: operations["changeCalendarAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What concerns whoever is signed in
         * @description Follow-ups that are due, last days of instruments, days of review, and what was accepted on the attention list until a day, by the settings of the account: those whose lead time has come, those of the year ahead, and those that were dismissed or put off. Nearest first, 500 at most.
         *
         *     A follow-up is somebody's own if its owner says their name, their e-mail address or a name they claim in their settings.
         */
        get: operations["listReminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminders/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How whoever is signed in is reminded */
        get: operations["getReminderSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how one is reminded */
        patch: operations["updateReminderSettings"];
        trace?: never;
    };
    "/reminders/{reminderId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The reminder's identifier; the same for ever. */
                reminderId: components["schemas"]["ReminderId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Dismiss a reminder or put it off
         * @description An answer given before is replaced. It keeps the reminder from the list and from mails.
         */
        put: operations["recordReminderAnswer"];
        post?: never;
        /** Have a reminder back */
        delete: operations["removeReminderAnswer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminders.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own reminders as a calendar
         * @description All-day entries with an alarm for each lead time, in the language of the settings. What was dismissed is not in it.
         */
        get: operations["exportReminderCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether mail is set up, and what became of the latest mails */
        get: operations["getMailState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send oneself a test mail
         * @description It is tried once; what became of it is read at `/mail`.
         */
        post: operations["createTestMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the people who may sign in */
        get: operations["listUsers"];
        put?: never;
        /** Invite somebody */
        post: operations["inviteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Read an account */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an account's name, roles or state */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/users/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new link for an account
         * @description Also for somebody who lost password and second factor.
         */
        post: operations["inviteAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List partner systems */
        get: operations["listClients"];
        put?: never;
        /** Record a partner system */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Read a partner system */
        get: operations["getClient"];
        put?: never;
        post?: never;
        /** Shut a partner system out for good */
        delete: operations["deleteClient"];
        options?: never;
        head?: never;
        /** Change what a partner system may do */
        patch: operations["updateClient"];
        trace?: never;
    };
    "/clients/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue a key or secret to a partner system */
        post: operations["issueCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/credentials/{credentialId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                /** @description The credential's identifier. */
                credentialId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a credential at once */
        delete: operations["revokeCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who signed in, read, exported, or changed rights */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trail as a CSV file */
        get: operations["exportAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processing-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of processing activities */
        get: operations["listProcessingActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processing-activities/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The kind of personal data. */
                kind: components["schemas"]["PersonalDataKind"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change why and for how long a kind of personal data is kept */
        patch: operations["updateProcessingActivity"];
        trace?: never;
    };
    "/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find people the register knows by an office, or as its users */
        get: operations["listPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Everything the register holds of one person
         * @description What is on record, what ever was, and who read it. Also of somebody whose record was deleted.
         */
        get: operations["exportPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase one person's details, also from history
         * @description The record stays without them, and what proves that history was not changed stays true. The account of a user is closed, and its name, address and means to sign in go. It cannot be undone.
         */
        post: operations["recordErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was erased because its time was over, and what was seen beforehand */
        get: operations["listRetentionRuns"];
        put?: never;
        /** Erase the details of people whose time is over, or see first whom that concerns */
        post: operations["recordRetentionRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personal-data-reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who read whose details
         * @description The person is told by office and partner. Their name would make each look at this list a reading of its own.
         */
        get: operations["listPersonalDataReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personal-data-reads/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read whose details, as a CSV file */
        get: operations["exportPersonalDataReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-timer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether details go by themselves when their time is over */
        get: operations["getRetentionTimer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Have details erased by themselves when their time is over, or no longer
         * @description It is turned on by somebody who has run the simulation within a day. A changed period turns it off again, until it was seen whom that concerns.
         */
        patch: operations["updateRetentionTimer"];
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What runs by itself */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{name}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The job. */
                name: components["schemas"]["JobName"];
            };
            cookie?: never;
        };
        /** The runs of a job */
        get: operations["listJobRuns"];
        put?: never;
        /**
         * Run a job now
         * @description Also one that failed, once more. One of the processes takes it up within seconds; the answer says that it waits.
         */
        post: operations["recordJobRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether all is well
         * @description As the process sees it that answers. Whoever only wants to know whether it is there asks `/readyz`.
         */
        get: operations["getSystemHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        PartnerKind: "country" | "international-organisation" | "network";
        /** @enum {string} */
        RegionId: "western-balkans" | "southern-neighbourhood" | "eastern-partnership" | "latin-america-caribbean" | "latin-america" | "gulf" | "west-africa" | "central-asia" | "south-east-asia" | "north-africa" | "middle-east" | "sahel" | "horn-of-africa" | "africa" | "asia" | "efta-uk" | "north-america" | "others";
        /**
         * Format: date
         * @description A calendar day, YYYY-MM-DD.
         * @example 2026-11-22
         */
        Day: string;
        /**
         * Format: date-time
         * @description An instant in UTC (RFC 3339).
         */
        Instant: string;
        /** @description RFC 9457 problem details. */
        Problem: {
            /** @description A stable address of a page that explains this kind of problem. */
            type: string;
            title: string;
            status: number;
            /** @description What happened here and what to do. */
            detail: string;
            /** @description The request's id. */
            instance: string;
            /** @description The rule of the domain that refuses, as BR10. */
            rule?: string;
            /** @description The values in the sentence for translations. */
            params?: {
                [key: string]: string;
            };
            errors?: {
                /** @description JSON Pointer into the body. */
                pointer?: string;
                parameter?: string;
                code: string;
                detail: string;
            }[];
            /** @description Footnotes that go wherever the names in this problem go (BR17). */
            footnotes?: string[];
            /** @description With 412, the state that is there now. */
            current?: {
                etag: string;
                changedAt: components["schemas"]["Instant"];
                changedBy: string;
            };
        };
        /**
         * Format: uuid
         * @example 019aa1de-7d55-7c52-8b6c-0d4a5a1b2c3d
         */
        Id: string;
        /** @description Counts the saved states of this record. */
        Version: number;
        /**
         * @description ISO 3166-1 alpha-2 for a country or a lower-case slug for an organisation or a network.
         * @example TR
         * @example iberred
         */
        PartnerCode: string;
        /** @description The name in other languages, where it differs. */
        Names: {
            fr: string | null;
        };
        /** @description A pointer into a source. */
        Citation: {
            /**
             * @description The code of a source on this register.
             * @example S1
             */
            source: string;
            /**
             * @description Where in the source; a heading or a page.
             * @example Priority 2, key actions
             */
            locator: string | null;
            quote: string | null;
        };
        /** @description Where the fact comes from; empty counts as unsourced. */
        Citations: components["schemas"]["Citation"][];
        NameVariant: {
            name: string;
            citations: components["schemas"]["Citations"];
        };
        /** @description For the agency itself. */
        Note: string | null;
        Partner: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            kind: components["schemas"]["PartnerKind"];
            code: components["schemas"]["PartnerCode"];
            name: string;
            officialName: string | null;
            names: components["schemas"]["Names"];
            /** @description The footnote that travels with the name (BR17). */
            designation: string | null;
            regions: components["schemas"]["RegionId"][];
            acronym: string | null;
            nameVariants: components["schemas"]["NameVariant"][];
            iso2: string | null;
            /** @enum {string|null} */
            codeStatus: "official" | "user-assigned" | null;
            delegation: string | null;
            missions: string[];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        Links: {
            /** @description Path and query of the next page or null on the last. */
            next: string | null;
        };
        PartnerList: {
            items: components["schemas"]["Partner"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        /** @description The name in other languages, where it differs; what is left out stays as it is. */
        NamesDraft: {
            fr?: string | null;
        };
        CountryDraft: {
            code?: components["schemas"]["PartnerCode"];
            name?: string;
            officialName?: string | null;
            names?: components["schemas"]["NamesDraft"];
            /** @description The footnote that travels with the name (BR17). */
            designation?: string | null;
            regions?: components["schemas"]["RegionId"][];
            delegation?: string | null;
            /** @description CSDP missions and operations in the country. */
            missions?: string[];
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        CountryCreate: WithRequired<components["schemas"]["CountryDraft"], "code" | "name">;
        /** @enum {string} */
        Verdict: "yes" | "no-systematic-basis" | "unknown";
        /** @enum {string} */
        InstrumentType: "agreement" | "working-arrangement";
        InstrumentRef: {
            type: components["schemas"]["InstrumentType"];
            id: components["schemas"]["Id"];
            title: string;
        };
        /**
         * Format: edtf-level-0
         * @description A partial date; null means not recorded.
         */
        PartialDateOrNull: string | null;
        /**
         * Format: date
         * @description A calendar day; null means not recorded.
         */
        DayOrNull: string | null;
        Basis: {
            instrument: components["schemas"]["InstrumentRef"];
            stage: string;
            effectiveSince: components["schemas"]["PartialDateOrNull"];
            knownBy: components["schemas"]["DayOrNull"];
            until: components["schemas"]["PartialDateOrNull"];
        };
        RuledSentence: {
            /** @description The rule behind it, as BR02. */
            rule: string | null;
            /** @description Stable name of the sentence for translation. */
            code: string;
            sentence: string;
        };
        /** @enum {string} */
        RecordType: "partner" | "agreement" | "working-arrangement" | "liaison-prosecutor" | "contact-point" | "liaison-magistrate" | "membership" | "source" | "policy-document" | "assessment";
        RecordVersion: {
            type: components["schemas"]["RecordType"];
            id: string;
            version: number;
        };
        TraceStep: {
            rule: string;
            record: components["schemas"]["RecordVersion"] | null;
            citations: components["schemas"]["Citations"];
            code: string;
            sentence: string;
        };
        Finding: {
            verdict: components["schemas"]["Verdict"];
            basis: components["schemas"]["Basis"][];
            conditions: components["schemas"]["RuledSentence"][];
            trace: components["schemas"]["TraceStep"][];
        };
        PartnerRef: {
            code: components["schemas"]["PartnerCode"];
            kind: components["schemas"]["PartnerKind"];
            name: string;
            /** @description The footnote that must be shown wherever this name is shown (BR17), or null. */
            designation: string | null;
        };
        Channel: {
            /** @enum {string} */
            kind: "liaison-prosecutor" | "contact-point" | "liaison-magistrate" | "network-contact-point" | "international-organisation" | "eu-presence";
            rank: number;
            label: string;
            /** @description True for the contact point of a network the country belongs to (BR22). */
            indirect: boolean;
            via: components["schemas"]["PartnerRef"] | null;
            record: components["schemas"]["RecordVersion"] | null;
            languages: string[];
            since: components["schemas"]["PartialDateOrNull"];
            confirmedOn: components["schemas"]["DayOrNull"];
            /** @enum {string} */
            freshness: "fresh" | "stale" | "not-confirmed" | "not-applicable";
        };
        /**
         * @description Stands in the place of a value of a group (`x-group`) whose scope the caller lacks: hidden is neither null nor empty.
         * @constant
         */
        Undisclosed: "undisclosed";
        /**
         * @description agreement-signed is computed from the agreement and has no row of its own.
         * @enum {string}
         */
        GateKind: "cooperation-established" | "need-apparent" | "commission-agrees" | "agreement-signed" | "other";
        /**
         * @description not-evidenced: the stage was entered before, but no evidence for the gate is recorded.
         * @enum {string}
         */
        GateState: "open" | "closed" | "not-evidenced";
        PipelineEntry: {
            instrument: components["schemas"]["InstrumentRef"];
            stage: string;
            since: components["schemas"]["PartialDateOrNull"];
            nextStage: string | null;
            nextActors: ("agency" | "commission" | "council" | "parliament" | "partner")[];
            gates: {
                kind: components["schemas"]["GateKind"];
                state: components["schemas"]["GateState"];
                sentence: string;
            }[];
        };
        /**
         * @description The letter of the map: personal data, strategic only, unknown, mandate or negotiation, considered, no basis.
         * @enum {string}
         */
        Tile: "P" | "S" | "?" | "M" | "C" | "-";
        ExchangeAnswer: {
            on: components["schemas"]["Day"];
            /** @description The instant of the last change that the answer takes into account. */
            knownAt: components["schemas"]["Instant"];
            /** @description False where `?knownAt=` is so recent that a change may still be under way. */
            settled: boolean;
            partner: {
                code: components["schemas"]["PartnerCode"];
                kind: components["schemas"]["PartnerKind"];
                name: string;
                designation: string | null;
                onRegister: boolean;
            };
            personalData: components["schemas"]["Finding"];
            evidence: components["schemas"]["Finding"];
            operationalInformation: components["schemas"]["Finding"];
            strategicInformation: components["schemas"]["Finding"];
            bestPractices: components["schemas"]["Finding"];
            channels: components["schemas"]["Channel"][] | components["schemas"]["Undisclosed"];
            /** @description The next day on which a verdict flips by what is on record. */
            changesOn: components["schemas"]["DayOrNull"];
            pipeline: components["schemas"]["PipelineEntry"][];
            cautions: components["schemas"]["RuledSentence"][];
            tile: components["schemas"]["Tile"];
            /** @description Every record the answer rests on with its version. */
            records: components["schemas"]["RecordVersion"][];
        };
        /**
         * @description The legal form; null means not recorded.
         * @enum {string|null}
         */
        AgreementForm: "international-agreement" | "cooperation-agreement" | "adequacy-decision" | null;
        /** @enum {string} */
        ExchangeScope: "strategic-information" | "operational-information" | "evidence" | "operational-personal-data";
        /** @enum {string} */
        AgreementStage: "need-identified" | "proposed" | "recommended" | "authorised" | "negotiating" | "initialled" | "signed" | "consented" | "concluded" | "adopted" | "in-force" | "data-exchange-enabled" | "not-included" | "suspended" | "resumed" | "terminated" | "repealed" | "expired";
        AgreementMilestone: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            stage: components["schemas"]["AgreementStage"];
            on: components["schemas"]["PartialDateOrNull"];
            knownBy: components["schemas"]["DayOrNull"];
            historic: boolean;
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        GateKindStored: "cooperation-established" | "need-apparent" | "commission-agrees" | "other";
        /**
         * @description A stage that a gate can hold back.
         * @enum {string}
         */
        AgreementStep: "need-identified" | "proposed" | "recommended" | "authorised" | "negotiating" | "initialled" | "signed" | "consented" | "concluded" | "adopted" | "in-force" | "data-exchange-enabled";
        AgreementGate: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            kind: components["schemas"]["GateKindStored"];
            blocks: components["schemas"]["AgreementStep"];
            state: components["schemas"]["GateState"];
            openedOn: components["schemas"]["PartialDateOrNull"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        Agreement: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            partnerCode: components["schemas"]["PartnerCode"];
            partner: components["schemas"]["PartnerRef"];
            title: string;
            form: components["schemas"]["AgreementForm"];
            reference: string | null;
            scope: components["schemas"]["ExchangeScope"][];
            needsDataExchangeStep: boolean;
            expiresOn: components["schemas"]["PartialDateOrNull"];
            reviewOn: components["schemas"]["PartialDateOrNull"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
            /** @description Computed for the day; null when no step is certain on it. */
            stage: components["schemas"]["AgreementStage"] | null;
            /** @description The date of that step; null when it is not recorded. */
            stageSince: components["schemas"]["PartialDateOrNull"];
            milestones: components["schemas"]["AgreementMilestone"][];
            gates: components["schemas"]["AgreementGate"][];
            /** @description Working arrangements that put it into practice (BR10). */
            implementedBy: components["schemas"]["InstrumentRef"][];
            /** @description Working arrangements sought while it is not near (BR14). */
            fallbacks: components["schemas"]["InstrumentRef"][];
        };
        /**
         * @description What it is for; null means not recorded.
         * @enum {string|null}
         */
        ArrangementPurpose: "strategic" | "implementing" | "exchange-of-letters" | "memorandum" | "other" | null;
        /** @enum {string} */
        WorkingArrangementStage: "considered" | "exploring" | "negotiating" | "approved" | "signed" | "in-force" | "suspended" | "resumed" | "terminated" | "expired" | "abandoned";
        WorkingArrangementMilestone: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            stage: components["schemas"]["WorkingArrangementStage"];
            on: components["schemas"]["PartialDateOrNull"];
            knownBy: components["schemas"]["DayOrNull"];
            historic: boolean;
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        /**
         * @description A stage that a gate can hold back.
         * @enum {string}
         */
        WorkingArrangementStep: "considered" | "exploring" | "negotiating" | "approved" | "signed" | "in-force";
        WorkingArrangementGate: {
            /**
             * Format: uuid
             * @description Null for the computed gate.
             */
            id: string | null;
            version: number | null;
            kind: components["schemas"]["GateKind"];
            blocks: components["schemas"]["WorkingArrangementStep"];
            state: components["schemas"]["GateState"];
            openedOn: components["schemas"]["PartialDateOrNull"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        WorkingArrangement: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            partnerCode: components["schemas"]["PartnerCode"];
            partner: components["schemas"]["PartnerRef"];
            title: string;
            counterpart: string | null;
            purpose: components["schemas"]["ArrangementPurpose"];
            /** Format: uuid */
            implements: string | null;
            implementedAgreement: components["schemas"]["InstrumentRef"] | null;
            /** Format: uuid */
            fallbackFor: string | null;
            fallbackAgreement: components["schemas"]["InstrumentRef"] | null;
            reference: string | null;
            expiresOn: components["schemas"]["PartialDateOrNull"];
            reviewOn: components["schemas"]["PartialDateOrNull"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
            /** @description Computed for the day; null when no step is certain on it. */
            stage: components["schemas"]["WorkingArrangementStage"] | null;
            /** @description The date of that step; null when it is not recorded. */
            stageSince: components["schemas"]["PartialDateOrNull"];
            milestones: components["schemas"]["WorkingArrangementMilestone"][];
            gates: components["schemas"]["WorkingArrangementGate"][];
        };
        LiaisonProsecutor: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            partner: components["schemas"]["PartnerRef"];
            partnerCode: components["schemas"]["PartnerCode"];
            /** @description Personal data; `undisclosed` without the scope contact-points:personal. */
            name: string | null;
            /** @description The first day in post; null means the start is not recorded and needs `knownBy`. */
            from: components["schemas"]["PartialDateOrNull"];
            /** @description The last day in post; null means open. */
            until: components["schemas"]["PartialDateOrNull"];
            /** @description Without a start the earliest day one of the citations speaks for. */
            knownBy: components["schemas"]["DayOrNull"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        /** @enum {string} */
        LiaisonMagistrateStatus: "explored" | "planned" | "posted" | "ended";
        LiaisonMagistrate: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /** @description The country of the posting. */
            partnerCode: components["schemas"]["PartnerCode"];
            partner: components["schemas"]["PartnerRef"];
            /** @description Personal data; `undisclosed` without the scope contact-points:personal. */
            name: string | null;
            status: components["schemas"]["LiaisonMagistrateStatus"] | components["schemas"]["Undisclosed"];
            conditionality: string | null;
            from: components["schemas"]["PartialDateOrNull"] | components["schemas"]["Undisclosed"];
            until: components["schemas"]["PartialDateOrNull"] | components["schemas"]["Undisclosed"];
            knownBy: components["schemas"]["DayOrNull"] | components["schemas"]["Undisclosed"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        /**
         * @description Who appointed the office (BR18); must fit the kind of the partner.
         * @enum {string}
         */
        AppointedBy: "country-authority" | "international-organisation" | "network";
        /** @enum {string} */
        ContactPurpose: "swift-communication" | "legal-information" | "urgent-requests" | "strategic-cooperation" | "other";
        /**
         * @description A language tag of BCP 47, as fr or pt-BR.
         * @example fr
         */
        Language: string;
        /** @enum {string} */
        CrimeArea: "organised-crime" | "cybercrime" | "thb" | "terrorism" | "drugs" | "cultural-property" | "core-crimes" | "aggression" | "e-evidence" | "money-laundering" | "other";
        /** @enum {string} */
        ConfirmationState: "fresh" | "stale" | "not-confirmed";
        /**
         * @description Computed from the activities logged up to the day (BR19).
         * @enum {string}
         */
        InteractionLevel: "regular" | "occasional" | "sporadic" | "none";
        ContactPointHolder: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /** @description Personal data; `undisclosed` without the scope contact-points:personal. */
            name: string | null;
            /** @description Personal data; `undisclosed` without the scope contact-points:personal. */
            role: string | null;
            /** @description Personal data; `undisclosed` without the scope contact-points:personal. */
            email: string | null;
            /** @description Personal data; `undisclosed` without the scope contact-points:personal. */
            phone: string | null;
            /** @description The first day; null means the start is not recorded and needs `knownBy`. */
            from: components["schemas"]["PartialDateOrNull"];
            /** @description The last day; null means open. */
            until: components["schemas"]["PartialDateOrNull"];
            /** @description Without a start the earliest day one of the citations speaks for. */
            knownBy: components["schemas"]["DayOrNull"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        ContactPointConfirmation: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            confirmedOn: components["schemas"]["Day"] | components["schemas"]["Undisclosed"];
            /** @description Who confirmed it; an office rather than a person. */
            by: string | null;
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        ContactPoint: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            partnerCode: components["schemas"]["PartnerCode"];
            partner: components["schemas"]["PartnerRef"];
            appointedBy: components["schemas"]["AppointedBy"];
            /** @description The office. */
            authority: string | null;
            purposes: components["schemas"]["ContactPurpose"][] | components["schemas"]["Undisclosed"];
            languages: components["schemas"]["Language"][] | components["schemas"]["Undisclosed"];
            competence: components["schemas"]["CrimeArea"][] | components["schemas"]["Undisclosed"];
            /** @description How to reach the office at once. */
            urgentRoute: string | null;
            /** @description The first day; null means the start is not recorded and needs `knownBy`. */
            from: components["schemas"]["PartialDateOrNull"];
            /** @description The last day; null means open. */
            until: components["schemas"]["PartialDateOrNull"];
            /** @description Without a start the earliest day one of the citations speaks for. */
            knownBy: components["schemas"]["DayOrNull"];
            /** @description The last confirmation up to the day. */
            confirmedOn: components["schemas"]["DayOrNull"] | components["schemas"]["Undisclosed"];
            freshness: components["schemas"]["ConfirmationState"] | components["schemas"]["Undisclosed"];
            interaction: components["schemas"]["InteractionLevel"] | components["schemas"]["Undisclosed"];
            /** @description When it was last met by an activity up to the day. */
            lastContactOn: components["schemas"]["PartialDateOrNull"] | components["schemas"]["Undisclosed"];
            holders: components["schemas"]["ContactPointHolder"][];
            confirmations: components["schemas"]["ContactPointConfirmation"][] | components["schemas"]["Undisclosed"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        Membership: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            network: components["schemas"]["PartnerRef"];
            from: components["schemas"]["PartialDateOrNull"];
            until: components["schemas"]["PartialDateOrNull"];
            knownBy: components["schemas"]["DayOrNull"];
            citations: components["schemas"]["Citations"];
        };
        NetworkMember: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /** @description The member country. */
            partnerCode: components["schemas"]["PartnerCode"];
            partner: components["schemas"]["PartnerRef"];
            /** @description The first day; null means the start is not recorded and needs `knownBy`. */
            from: components["schemas"]["PartialDateOrNull"];
            /** @description The last day; null means open. */
            until: components["schemas"]["PartialDateOrNull"];
            /** @description Without a start the earliest day one of the citations speaks for. */
            knownBy: components["schemas"]["DayOrNull"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        OrganisationBody: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            name: string;
            /** @enum {string} */
            kind: "working-group" | "committee" | "other";
            areas: components["schemas"]["CrimeArea"][];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        JointAction: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            title: string;
            topic: string | null;
            /** @enum {string} */
            status: "sought" | "planned" | "running" | "completed" | "cancelled";
            from: components["schemas"]["PartialDateOrNull"];
            until: components["schemas"]["PartialDateOrNull"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        /**
         * @description Lower-case letters and digits, words joined by hyphens.
         * @example iberred
         */
        Slug: string;
        /** @enum {string} */
        AgencyRole: "implements" | "co-implements" | "supports" | "planned";
        /** @description An ISO 4217 code. */
        Currency: string | null;
        /**
         * @description A status of the IATI standard; null means not recorded.
         * @enum {string|null}
         */
        ProjectStatus: "pipeline" | "implementation" | "finalisation" | "closed" | "cancelled" | "suspended" | null;
        /**
         * @description Who may take part: partners of its regions, the named ones, or those with an operational arrangement of the agency or a sister agency (BR25); null means not recorded.
         * @enum {string|null}
         */
        EligibilityRule: "regions" | "named-partners" | "operational-arrangement" | null;
        /** @enum {string} */
        ActivityKind: "technical-meeting" | "country-visit" | "study-visit" | "negotiation-support" | "bilateral-meeting" | "contact-point-meeting" | "liaison-magistrate-exploration" | "targeted-meeting" | "annual-gathering" | "awareness-raising" | "preparatory-technical-meeting" | "joint-activity" | "working-group-participation" | "capacity-project" | "technical-support" | "eu-coordination" | "high-level-dialogue" | "exchange-of-letters" | "guide-translation" | "mandate-proposal" | "wa-negotiation" | "hosting-liaison";
        CapacityProject: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            code: components["schemas"]["Slug"];
            /** @description Null while it has only a working title. */
            name: string | null;
            workingTitle: string | null;
            acronym: string | null;
            nameVariants: components["schemas"]["NameVariant"][];
            agencyRole: components["schemas"]["AgencyRole"];
            implementers: string[];
            collaborators: string[];
            fundingInstrument: string | null;
            budget: (number | null) | components["schemas"]["Undisclosed"];
            currency: components["schemas"]["Currency"] | components["schemas"]["Undisclosed"];
            from: components["schemas"]["PartialDateOrNull"];
            until: components["schemas"]["PartialDateOrNull"];
            status: components["schemas"]["ProjectStatus"];
            regions: components["schemas"]["RegionId"][];
            partners: components["schemas"]["PartnerRef"][];
            /** @description Beneficiary partners. */
            partnerCodes: components["schemas"]["PartnerCode"][];
            aims: string | null;
            eligibility: components["schemas"]["EligibilityRule"];
            /** @description Kinds of activity it may support for partners of its regions (BR26). */
            facilitates: components["schemas"]["ActivityKind"][];
            /** @description What to look at, as an end before that of the strategy (BR27). */
            warnings: components["schemas"]["RuledSentence"][];
            /** @description Activities linked to it. */
            activities: number;
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        /**
         * @description A key action of a strategy, as `<strategy>/<key action>`. The code of the key action alone is understood where only one strategy has it.
         * @example strategy-2024-2027/KA2.1
         */
        KeyActionReference: string;
        ContactPointRef: {
            id: components["schemas"]["Id"];
            authority: string | null;
            partner: components["schemas"]["PartnerRef"];
        };
        KeyActionRef: {
            strategyCode: string;
            code: string;
            title: string;
        };
        ProjectRef: {
            code: string;
            title: string;
        };
        FollowUp: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            text: string;
            /** @description A unit or a user of the system. */
            owner: string | null;
            due: components["schemas"]["DayOrNull"];
            /** @description Null while it is open. */
            doneOn: components["schemas"]["DayOrNull"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        Activity: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            kind: components["schemas"]["ActivityKind"];
            title: string;
            /** @enum {string} */
            state: "planned" | "held" | "cancelled";
            /** @description The first day. */
            from: components["schemas"]["PartialDateOrNull"];
            /** @description The last day; null for one day. */
            until: components["schemas"]["PartialDateOrNull"];
            /** @description `agency`, `online` or the name of a place. */
            place: string | null;
            partners: components["schemas"]["PartnerRef"][];
            partnerCodes: components["schemas"]["PartnerCode"][];
            agreementIds: components["schemas"]["Id"][];
            workingArrangementIds: components["schemas"]["Id"][];
            /** @description Contact points met. */
            contactPointIds: components["schemas"]["Id"][];
            /** @description The capacity project it belongs to. */
            projectCode: components["schemas"]["Slug"] | null;
            /** @description The key actions it serves. */
            keyActions: components["schemas"]["KeyActionReference"][];
            participants: number | null;
            outcome: string | null;
            /** @description Person-days (BR28). */
            effortDays: (number | null) | components["schemas"]["Undisclosed"];
            cost: (number | null) | components["schemas"]["Undisclosed"];
            currency: components["schemas"]["Currency"] | components["schemas"]["Undisclosed"];
            fundingSource: string | null;
            instruments: components["schemas"]["InstrumentRef"][];
            contactPoints: components["schemas"]["ContactPointRef"][];
            /** @description Those of its key actions that the register has. */
            keyActionRefs: components["schemas"]["KeyActionRef"][];
            project: components["schemas"]["ProjectRef"] | null;
            followUps: components["schemas"]["FollowUp"][] | components["schemas"]["Undisclosed"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        /**
         * Format: edtf-level-0
         * @description A date as precise as it is known, EDTF level 0: `2024`, `2024-03` or `2024-03-15`.
         * @example 2024-03
         */
        PartialDate: string;
        Assessment: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            partnerCode: components["schemas"]["PartnerCode"];
            assessedOn: components["schemas"]["PartialDate"];
            /** @enum {string|null} */
            volumeLevel: "none" | "low" | "medium" | "high" | null;
            volumeCases: number | null;
            crimeAreas: string[];
            memberStatesConsulted: boolean;
            memberStatesNote: string | null;
            commissionConsulted: boolean;
            /** @enum {string|null} */
            route: "agreement" | "working-arrangement" | "other-engagement" | "none" | null;
            reason: string | null;
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        PolicyDocument: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            code: string;
            title: string;
            reference: string | null;
            referenceAsPrinted: string | null;
            celex: string | null;
            kind: string | null;
            periodFrom: number | null;
            periodUntil: number | null;
            gist: string | null;
            regions: components["schemas"]["RegionId"][];
            /** @description Partners it names. */
            partnerCodes: components["schemas"]["PartnerCode"][];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        PartnerProfile: {
            on: components["schemas"]["Day"];
            partner: components["schemas"]["Partner"];
            answer: components["schemas"]["ExchangeAnswer"];
            /** @description What to look at, as a proposal without an assessment (BR08). */
            warnings: components["schemas"]["RuledSentence"][] | components["schemas"]["Undisclosed"];
            agreements: components["schemas"]["Agreement"][];
            workingArrangements: components["schemas"]["WorkingArrangement"][];
            liaisonProsecutors: components["schemas"]["LiaisonProsecutor"][];
            liaisonMagistrates: components["schemas"]["LiaisonMagistrate"][];
            /** @description The first hundred by name. */
            contactPoints: components["schemas"]["ContactPoint"][];
            /** @description Networks the country belongs to. */
            memberships: components["schemas"]["Membership"][];
            /** @description For a network its members. */
            members: components["schemas"]["NetworkMember"][];
            bodies: components["schemas"]["OrganisationBody"][];
            jointActions: components["schemas"]["JointAction"][];
            /** @description Those it benefits from or may take part in. */
            projects: components["schemas"]["CapacityProject"][];
            /** @description The latest fifty. */
            activities: components["schemas"]["Activity"][];
            assessments: components["schemas"]["Assessment"][] | components["schemas"]["Undisclosed"];
            /** @description Policy documents that name the partner or one of its regions. */
            policyDocuments: components["schemas"]["PolicyDocument"][];
        };
        AssessmentList: {
            items: components["schemas"]["Assessment"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        AssessmentDraft: {
            assessedOn?: components["schemas"]["PartialDate"];
            /**
             * @description Volume of the existing exchange.
             * @enum {string|null}
             */
            volumeLevel?: "none" | "low" | "medium" | "high" | null;
            volumeCases?: number | null;
            crimeAreas?: string[];
            memberStatesConsulted?: boolean;
            memberStatesNote?: string | null;
            commissionConsulted?: boolean;
            /** @enum {string|null} */
            route?: "agreement" | "working-arrangement" | "other-engagement" | "none" | null;
            reason?: string | null;
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        AssessmentCreate: WithRequired<components["schemas"]["AssessmentDraft"], "assessedOn" | "memberStatesConsulted">;
        ExchangeAnswerRow: {
            partner: components["schemas"]["PartnerRef"];
            regions: components["schemas"]["RegionId"][];
            tile: components["schemas"]["Tile"];
            personalData: components["schemas"]["Verdict"];
            evidence: components["schemas"]["Verdict"];
            operationalInformation: components["schemas"]["Verdict"];
            strategicInformation: components["schemas"]["Verdict"];
            bestPractices: components["schemas"]["Verdict"];
            /** @description The furthest stage of the partner's agreements on the day. */
            agreementStage: string | null;
            /** @description The furthest stage of its working arrangements on the day. */
            arrangementStage: string | null;
            /** @description The kind of the first channel or null. */
            channel: string | null;
            /** @description Contact points of the partner on the day. */
            contactPoints: number;
            /** @description Networks it belongs to on the day. */
            networks: number;
            /** @description Projects it benefits from on the day. */
            projects: number;
            changesOn: components["schemas"]["DayOrNull"];
        };
        ExchangeAnswerMatrix: {
            on: components["schemas"]["Day"];
            knownAt: components["schemas"]["Instant"];
            /** @description False where `?knownAt=` is so recent that a change may still be under way. */
            settled: boolean;
            totals: {
                partners: number;
                /** @description Partners with which personal data may flow systematically. */
                personalData: number;
                /** @description Partners with strategic information only. */
                strategicOnly: number;
                /** @description Agreements from Council mandate up to conclusion. */
                mandates: number;
                /** @description Agreements before a mandate. */
                proposed: number;
                /** @description Partners with a liaison prosecutor in post. */
                liaisonProsecutors: number;
            };
            items: components["schemas"]["ExchangeAnswerRow"][];
        };
        /** @description What it was asked for, as a file reference; no case data. */
        Purpose: string | null;
        /** @description Of whoever pinned it: seen by them and by the agency. */
        ReceiptNote: string | null;
        ExchangeAnswerReceiptEntry: {
            id: components["schemas"]["Id"];
            /** @description The partner as it was named in the answer. */
            partner: components["schemas"]["PartnerRef"];
            /** @description The day the answer held for. */
            on: components["schemas"]["Day"];
            /**
             * Format: date-time
             * @description The instant that was asked for; null when it was the present one.
             */
            knownAt: string | null;
            purpose: components["schemas"]["Purpose"];
            note: components["schemas"]["ReceiptNote"];
            pinnedAt: components["schemas"]["Instant"];
            pinnedBy: string;
            tile: components["schemas"]["Tile"];
            /** @description SHA-256 of the answer as compact JSON, hexadecimal: whoever noted it can tell that the answer is still the same. */
            digest: string;
        };
        ExchangeAnswerReceiptList: {
            items: components["schemas"]["ExchangeAnswerReceiptEntry"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        ExchangeAnswerReceiptCreate: {
            partnerCode: components["schemas"]["PartnerCode"];
            /**
             * Format: date
             * @description The day the answer holds for. Default is today in the register's time zone.
             */
            on?: string | null;
            /**
             * Format: date-time
             * @description As the register was known at this instant; default is now.
             */
            knownAt?: string | null;
            purpose?: components["schemas"]["Purpose"];
            note?: components["schemas"]["ReceiptNote"];
        };
        AnswerChange: {
            /** @enum {string} */
            about: "verdict" | "basis" | "channel" | "next-change" | "pipeline" | "caution" | "partner" | "record";
            /** @description Stable name of the sentence for translation. */
            code: string;
            /** @description The key of a verdict, the title of an instrument, the label of a channel, the type of a record. */
            what: string;
            /** @description The id of the record it is about. */
            record: string | null;
            was: string | null;
            is: string | null;
            sentence: string;
        };
        ExchangeAnswerReceipt: {
            id: components["schemas"]["Id"];
            /** @description The partner as it was named in the answer. */
            partner: components["schemas"]["PartnerRef"];
            /** @description The day the answer held for. */
            on: components["schemas"]["Day"];
            /**
             * Format: date-time
             * @description The instant that was asked for; null when it was the present one.
             */
            knownAt: string | null;
            purpose: components["schemas"]["Purpose"];
            note: components["schemas"]["ReceiptNote"];
            pinnedAt: components["schemas"]["Instant"];
            pinnedBy: string;
            tile: components["schemas"]["Tile"];
            /** @description SHA-256 of the answer as compact JSON, hexadecimal: whoever noted it can tell that the answer is still the same. */
            digest: string;
            /** @description The answer as it was given. */
            answer: components["schemas"]["ExchangeAnswer"];
            /** @description The answer now; null where the code names nobody any more. */
            now: components["schemas"]["ExchangeAnswer"] | null;
            /** @description What the two say differently, what matters most first. */
            changes: components["schemas"]["AnswerChange"][];
        };
        AgreementList: {
            items: components["schemas"]["Agreement"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        AgreementDraft: {
            partnerCode?: components["schemas"]["PartnerCode"];
            title?: string;
            form?: components["schemas"]["AgreementForm"];
            /** @description CELEX number, Official Journal or Council decision. */
            reference?: string | null;
            /** @description What may be exchanged under it; by default all that the form allows, and never more (BR04). */
            scope?: components["schemas"]["ExchangeScope"][];
            /** @description Whether entry into force alone does not yet allow the exchange of data. */
            needsDataExchangeStep?: boolean;
            /** @description The last day in force. */
            expiresOn?: components["schemas"]["PartialDateOrNull"];
            reviewOn?: components["schemas"]["PartialDateOrNull"];
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        AgreementCreate: WithRequired<components["schemas"]["AgreementDraft"], "partnerCode" | "title">;
        AgreementMilestoneDraft: {
            stage?: components["schemas"]["AgreementStage"];
            /** @description When it happened, as precisely as known; null needs `knownBy`. */
            on?: components["schemas"]["PartialDateOrNull"];
            /** @description Without a date the earliest day one of the citations speaks for. */
            knownBy?: components["schemas"]["DayOrNull"];
            /** @description True for a step that a source already states: gates and the assessment are not asked for, a citation is. */
            historic?: boolean;
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        AgreementMilestoneCreate: WithRequired<components["schemas"]["AgreementMilestoneDraft"], "stage" | "on" | "citations">;
        AgreementGateCreate: {
            kind: components["schemas"]["GateKindStored"];
            blocks: components["schemas"]["AgreementStep"];
            note?: components["schemas"]["Note"];
        };
        /** @description Opening needs a day and a citation; `openedOn` null closes the gate again. */
        GateEvidence: {
            openedOn?: components["schemas"]["PartialDateOrNull"];
            citations?: components["schemas"]["Citations"];
            note?: components["schemas"]["Note"];
        };
        WorkingArrangementList: {
            items: components["schemas"]["WorkingArrangement"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        WorkingArrangementDraft: {
            partnerCode?: components["schemas"]["PartnerCode"];
            title?: string;
            /** @description The authority that signs. */
            counterpart?: string | null;
            purpose?: components["schemas"]["ArrangementPurpose"];
            /**
             * Format: uuid
             * @description The agreement it puts into practice; needed when the purpose is implementing (BR10).
             */
            implements?: string | null;
            /**
             * Format: uuid
             * @description The agreement it stands in for while that is not near (BR14).
             */
            fallbackFor?: string | null;
            reference?: string | null;
            /** @description The last day in force. */
            expiresOn?: components["schemas"]["PartialDateOrNull"];
            reviewOn?: components["schemas"]["PartialDateOrNull"];
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        WorkingArrangementCreate: WithRequired<components["schemas"]["WorkingArrangementDraft"], "partnerCode" | "title">;
        WorkingArrangementMilestoneDraft: {
            stage?: components["schemas"]["WorkingArrangementStage"];
            /** @description When it happened, as precisely as known; null needs `knownBy`. */
            on?: components["schemas"]["PartialDateOrNull"];
            /** @description Without a date the earliest day one of the citations speaks for. */
            knownBy?: components["schemas"]["DayOrNull"];
            /** @description True for a step that a source already states: gates are not asked for, a citation is. */
            historic?: boolean;
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        WorkingArrangementMilestoneCreate: WithRequired<components["schemas"]["WorkingArrangementMilestoneDraft"], "stage" | "on" | "citations">;
        WorkingArrangementGateCreate: {
            kind: components["schemas"]["GateKindStored"];
            blocks: components["schemas"]["WorkingArrangementStep"];
            note?: components["schemas"]["Note"];
        };
        LiaisonProsecutorList: {
            items: components["schemas"]["LiaisonProsecutor"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        LiaisonProsecutorDraft: {
            partnerCode?: components["schemas"]["PartnerCode"];
            /** @description Personal data. */
            name?: string | null;
            /** @description The first day in post; null means the start is not recorded and needs `knownBy`. */
            from?: components["schemas"]["PartialDateOrNull"];
            /** @description The last day in post; null means open. */
            until?: components["schemas"]["PartialDateOrNull"];
            /** @description Without a start the earliest day one of the citations speaks for. */
            knownBy?: components["schemas"]["DayOrNull"];
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        LiaisonProsecutorCreate: WithRequired<components["schemas"]["LiaisonProsecutorDraft"], "partnerCode" | "from">;
        YearCount: {
            year: number;
            count: number;
        };
        Network: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            kind: components["schemas"]["PartnerKind"];
            code: components["schemas"]["PartnerCode"];
            name: string;
            officialName: string | null;
            names: components["schemas"]["Names"];
            /** @description The footnote that travels with the name (BR17). */
            designation: string | null;
            regions: components["schemas"]["RegionId"][];
            acronym: string | null;
            nameVariants: components["schemas"]["NameVariant"][];
            /**
             * @description How far relations with the agency go; null means not recorded.
             * @enum {string|null}
             */
            relation: "none" | "contact" | "established" | null;
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
            secretariat: string | null;
            members: components["schemas"]["NetworkMember"][];
            /** @description Contact points it has appointed on the day. */
            contactPoints: number;
            lastActivityOn: components["schemas"]["PartialDateOrNull"];
            /** @description Activities held with it by the day, by year. */
            activities: components["schemas"]["YearCount"][];
        };
        NetworkList: {
            items: components["schemas"]["Network"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        NetworkDraft: {
            code?: components["schemas"]["Slug"];
            name?: string;
            officialName?: string | null;
            names?: components["schemas"]["NamesDraft"];
            /** @description The footnote that travels with the name (BR17). */
            designation?: string | null;
            regions?: components["schemas"]["RegionId"][];
            acronym?: string | null;
            nameVariants?: components["schemas"]["NameVariant"][];
            /**
             * @description How far relations with the agency go; null means not recorded.
             * @enum {string|null}
             */
            relation?: "none" | "contact" | "established" | null;
            secretariat?: string | null;
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        NetworkCreate: WithRequired<components["schemas"]["NetworkDraft"], "code" | "name">;
        InternationalOrganisation: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            kind: components["schemas"]["PartnerKind"];
            code: components["schemas"]["PartnerCode"];
            name: string;
            officialName: string | null;
            names: components["schemas"]["Names"];
            /** @description The footnote that travels with the name (BR17). */
            designation: string | null;
            regions: components["schemas"]["RegionId"][];
            acronym: string | null;
            nameVariants: components["schemas"]["NameVariant"][];
            /** @description Whether it has international legal personality; null means not recorded. */
            legalPersonality: boolean | null;
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
            areas: string[];
            /** @description Months between contacts at most (BR35). */
            contactCadence: number | null;
            /** @description Whether the last contact is recent enough; null without a cadence. */
            cadenceKept: boolean | null;
            /** @description The last day of the latest activity held with it by the day. */
            lastContactOn: components["schemas"]["PartialDateOrNull"];
            bodies: components["schemas"]["OrganisationBody"][];
            jointActions: components["schemas"]["JointAction"][];
        };
        InternationalOrganisationList: {
            items: components["schemas"]["InternationalOrganisation"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        InternationalOrganisationDraft: {
            code?: components["schemas"]["Slug"];
            name?: string;
            officialName?: string | null;
            names?: components["schemas"]["NamesDraft"];
            /** @description The footnote that travels with the name (BR17). */
            designation?: string | null;
            regions?: components["schemas"]["RegionId"][];
            acronym?: string | null;
            nameVariants?: components["schemas"]["NameVariant"][];
            /** @description Whether it has international legal personality; null means not recorded. */
            legalPersonality?: boolean | null;
            areas?: string[];
            /** @description Months between contacts at most (BR35). */
            contactCadence?: number | null;
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        InternationalOrganisationCreate: WithRequired<components["schemas"]["InternationalOrganisationDraft"], "code" | "name">;
        /**
         * @description Planned before its first day, over after its last.
         * @enum {string}
         */
        StrategyStanding: "planned" | "current" | "over";
        PolicyDocumentRef: {
            code: string;
            title: string;
        };
        /** @example P2 */
        PriorityCode: string;
        /** @example KA2.1 */
        KeyActionCode: string;
        /** @description An agreement with a partner, or an adequacy decision, reaches a stage. */
        AgreementReach: {
            /** @enum {string} */
            kind: "agreement";
            partnerCode: components["schemas"]["PartnerCode"];
            /** @enum {string} */
            stage: "need-identified" | "proposed" | "recommended" | "authorised" | "negotiating" | "initialled" | "signed" | "consented" | "concluded" | "adopted" | "in-force" | "data-exchange-enabled";
        };
        /** @description A working arrangement with a partner reaches a stage. */
        WorkingArrangementReach: {
            /** @enum {string} */
            kind: "working-arrangement";
            partnerCode: components["schemas"]["PartnerCode"];
            /** @enum {string} */
            stage: "considered" | "exploring" | "negotiating" | "approved" | "signed" | "in-force";
            /**
             * @description What counts: `strategic` counts also one whose purpose is not recorded, `implementing` only such a one; null counts any.
             * @enum {string|null}
             */
            purpose: "strategic" | "implementing" | null;
        };
        /** @description A partner has appointed a contact point. */
        ContactPointReach: {
            /** @enum {string} */
            kind: "contact-point";
            partnerCode: components["schemas"]["PartnerCode"];
        };
        /**
         * @description - `countries-with-contact-point` and so on: partners of that kind with an active contact point
         *     - `bilateral-contacts-a-year`: bilateral meetings with contact points in the twelve months before
         *     - `agreements-implemented`: agreements and adequacy decisions in force that an arrangement in force implements; the only one with a whole, so that `all` can be asked
         *     - `joint-actions`: joint actions with organisations that are planned, running or completed
         *     - `liaison-magistrates-posted`: magistrates posted
         * @enum {string}
         */
        TargetMeasure: "countries-with-contact-point" | "organisations-with-contact-point" | "networks-with-contact-point" | "bilateral-contacts-a-year" | "agreements-implemented" | "joint-actions" | "liaison-magistrates-posted";
        /** @description A number that the register counts reaches a bound. */
        NumberReach: {
            /** @enum {string} */
            kind: "number";
            measure: components["schemas"]["TargetMeasure"];
            /**
             * @description At least `amount`, more than `amount`, or all there are; null where none is set: then more than the baseline counts as reached, and without a baseline it is only counted.
             * @enum {string|null}
             */
            bound: "at-least" | "more-than" | "all" | null;
            /** @description For `at-least` and `more-than`; null otherwise. */
            amount: number | null;
            /** @description What it was when the promise was made. */
            baseline: number | null;
            /** @description Counted with this partner only; null counts with all. */
            partnerCode: components["schemas"]["PartnerCode"] | null;
        };
        /** @description Activities of some kinds were held. */
        ActivitiesReach: {
            /** @enum {string} */
            kind: "activities";
            /** @description Of these kinds; empty counts any kind. */
            activityKinds: components["schemas"]["ActivityKind"][];
            atLeast: number;
            /** @description With this partner; null counts with any. */
            partnerCode: components["schemas"]["PartnerCode"] | null;
            /** @description Of this project; null counts of any. */
            projectCode: components["schemas"]["Slug"] | null;
        };
        /** @description What must be reached, in a form from which progress is computed. The kind says which members belong to it; a change sends it whole. */
        TargetReach: components["schemas"]["AgreementReach"] | components["schemas"]["WorkingArrangementReach"] | components["schemas"]["ContactPointReach"] | components["schemas"]["NumberReach"] | components["schemas"]["ActivitiesReach"];
        Target: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /** @description The key action it makes measurable. */
            keyActionCode: components["schemas"]["KeyActionCode"];
            /** @description What is to be reached where the reach itself does not say it well enough. */
            title: string | null;
            reach: components["schemas"]["TargetReach"];
            /** @description By when; null means by the end of the strategy. */
            dueOn: components["schemas"]["PartialDateOrNull"];
            /** @description A condition of its own (BR30); null where that of its key action holds. */
            condition: string | null;
            keyAction: components["schemas"]["KeyActionRef"];
            /** @description The partner that the reach names. */
            partner: components["schemas"]["PartnerRef"] | null;
            /** @description The project that the reach names. */
            project: components["schemas"]["ProjectRef"] | null;
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        KeyAction: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /** @description It tells where the key action stands: `KA2.1` under priority P2, `KA1.2a` as a sub-action of `KA1.2`. */
            code: components["schemas"]["KeyActionCode"];
            title: string;
            /** @description Who takes part in it and as what. */
            actors: string[];
            /** @description The unit in charge. */
            owner: string | null;
            /** @description The condition on which it is promised, as “where possible” (BR30); null without one. */
            condition: string | null;
            strategyCode: components["schemas"]["Slug"];
            priorityCode: components["schemas"]["PriorityCode"];
            /** @description The key action that a sub-action belongs to. */
            parentCode: components["schemas"]["KeyActionCode"] | null;
            targets: components["schemas"]["Target"][];
            /** @description How many activities name it. */
            activities: number;
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        Priority: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            code: components["schemas"]["PriorityCode"];
            title: string;
            gist: string | null;
            strategyCode: components["schemas"]["Slug"];
            /** @description In the order of their codes, a sub-action after its key action. */
            keyActions: components["schemas"]["KeyAction"][];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        Strategy: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            code: components["schemas"]["Slug"];
            title: string;
            /** @description When it begins. */
            from: components["schemas"]["PartialDate"];
            /** @description When it ends; its last day is the last day of this date. */
            until: components["schemas"]["PartialDate"];
            /** @description When it was adopted or published; null while it is being planned or where it is not recorded. */
            publishedOn: components["schemas"]["PartialDateOrNull"];
            /** @description What all of it is for. */
            goal: string | null;
            /** @description What guides it; in order. */
            principles: string[];
            /** @description What it needs to be carried out; in order. */
            preconditions: string[];
            /** @description What it sets out to do above all; in order. */
            headlines: string[];
            /** @description What it goes on from. */
            buildsOn: string | null;
            /** @description Policy documents of the Union that it follows (BR29). */
            policyDocumentCodes: string[];
            standing: components["schemas"]["StrategyStanding"];
            policyDocuments: components["schemas"]["PolicyDocumentRef"][];
            /** @description In the order of their codes. */
            priorities: components["schemas"]["Priority"][];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        StrategyList: {
            items: components["schemas"]["Strategy"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        StrategyDraft: {
            code?: components["schemas"]["Slug"];
            title?: string;
            /** @description When it begins. */
            from?: components["schemas"]["PartialDate"];
            /** @description When it ends; its last day is the last day of this date. */
            until?: components["schemas"]["PartialDate"];
            /** @description When it was adopted or published; null while it is being planned or where it is not recorded. */
            publishedOn?: components["schemas"]["PartialDateOrNull"];
            /** @description What all of it is for. */
            goal?: string | null;
            /** @description What guides it; in order. */
            principles?: string[];
            /** @description What it needs to be carried out; in order. */
            preconditions?: string[];
            /** @description What it sets out to do above all; in order. */
            headlines?: string[];
            /** @description What it goes on from. */
            buildsOn?: string | null;
            /** @description Policy documents of the Union that it follows (BR29). */
            policyDocumentCodes?: string[];
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        StrategyCreate: WithRequired<components["schemas"]["StrategyDraft"], "code" | "title" | "from" | "until">;
        /** @description How many targets are achieved of those that can be, and how many of these stand at each state. */
        Tally: {
            achieved: number;
            of: number;
            states: {
                "not-started": number;
                "under-way": number;
                achieved: number;
                overdue: number;
                conditional: number;
            };
        };
        /**
         * @description conditional: promised on a condition and not begun, or not reached in time, which is no failure (BR30).
         * @enum {string}
         */
        TargetState: "not-started" | "under-way" | "achieved" | "overdue" | "conditional";
        /** @enum {string} */
        EvidenceCode: "step-reached" | "step-on-the-way" | "step-ended" | "nothing-certain" | "agreement-implemented" | "agreement-not-implemented" | "contact-point-appointed" | "contacts-counted" | "magistrate-posted" | "magistrate-on-the-way" | "joint-action-counted" | "joint-action-on-the-way" | "joint-action-undated" | "activity-held" | "activity-running" | "activity-to-come";
        /** @description A record behind the state of a target. */
        Evidence: {
            code: components["schemas"]["EvidenceCode"];
            /** @description What the sentence is filled with: steps and statuses by their names, days, counts. */
            values: {
                [key: string]: string;
            };
            sentence: string;
            record: {
                /** @enum {string} */
                type: "agreement" | "working-arrangement" | "contact-point" | "liaison-magistrate" | "joint-action" | "activity";
                id: components["schemas"]["Id"];
            } | null;
            /** @description What the record is called. */
            label: string | null;
            partner: components["schemas"]["PartnerRef"] | null;
            /** @description The day as recorded. */
            on: components["schemas"]["PartialDateOrNull"];
            /** @description The day from which it is certain. */
            certainFrom: components["schemas"]["DayOrNull"];
            citations: components["schemas"]["Citations"];
            /** @description Whether it counts towards what is needed. */
            counts: boolean;
        };
        TargetProgress: {
            id: components["schemas"]["Id"];
            title: string | null;
            reach: components["schemas"]["TargetReach"];
            state: components["schemas"]["TargetState"];
            /** @description Of activities no more than are needed. */
            counted: number;
            /** @description Null where the target only counts. */
            needed: number | null;
            /** @description The day since which it is certain without a break; null unless achieved. */
            achievedOn: components["schemas"]["DayOrNull"];
            /** @description The last day in time. */
            due: components["schemas"]["Day"];
            /** @description The condition it stands under (BR30). */
            condition: string | null;
            /** @description What counts first, then what does not count or not yet. */
            evidence: components["schemas"]["Evidence"][];
        };
        KeyActionProgress: {
            code: components["schemas"]["KeyActionCode"];
            title: string;
            parentCode: components["schemas"]["KeyActionCode"] | null;
            condition: string | null;
            /** @description Over its targets and those of its sub-actions. */
            tally: components["schemas"]["Tally"];
            targets: components["schemas"]["TargetProgress"][];
        };
        PriorityProgress: {
            code: components["schemas"]["PriorityCode"];
            title: string;
            tally: components["schemas"]["Tally"];
            keyActions: components["schemas"]["KeyActionProgress"][];
        };
        Aside: {
            partner: components["schemas"]["PartnerRef"];
            evidence: components["schemas"]["Evidence"][];
        };
        StrategyProgress: {
            strategyCode: components["schemas"]["Slug"];
            on: components["schemas"]["Day"];
            tally: components["schemas"]["Tally"];
            priorities: components["schemas"]["PriorityProgress"][];
            /** @description In force since the strategy was published, with partners that no target names. */
            outsidePlan: components["schemas"]["Aside"][];
            /** @description An arrangement in force while an agreement with the same partner is open. */
            steppingStones: components["schemas"]["Aside"][];
            /** @description Left out of a mandate and so moved forward among the candidates for an arrangement (BR13). */
            movedForward: components["schemas"]["Aside"][];
        };
        AgreementGateFact: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            kind: components["schemas"]["GateKindStored"];
            blocks: components["schemas"]["AgreementStep"];
            openedOn: components["schemas"]["PartialDateOrNull"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        AgreementFact: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            partnerCode: components["schemas"]["PartnerCode"];
            title: string;
            form: components["schemas"]["AgreementForm"];
            reference: string | null;
            scope: components["schemas"]["ExchangeScope"][];
            needsDataExchangeStep: boolean;
            expiresOn: components["schemas"]["PartialDateOrNull"];
            reviewOn: components["schemas"]["PartialDateOrNull"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
            milestones: components["schemas"]["AgreementMilestone"][];
            gates: components["schemas"]["AgreementGateFact"][];
        };
        ArrangementGateFact: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            kind: components["schemas"]["GateKindStored"];
            blocks: components["schemas"]["WorkingArrangementStep"];
            openedOn: components["schemas"]["PartialDateOrNull"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        WorkingArrangementFact: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            partnerCode: components["schemas"]["PartnerCode"];
            title: string;
            counterpart: string | null;
            purpose: components["schemas"]["ArrangementPurpose"];
            /** Format: uuid */
            implements: string | null;
            /** Format: uuid */
            fallbackFor: string | null;
            reference: string | null;
            expiresOn: components["schemas"]["PartialDateOrNull"];
            reviewOn: components["schemas"]["PartialDateOrNull"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
            milestones: components["schemas"]["WorkingArrangementMilestone"][];
            gates: components["schemas"]["ArrangementGateFact"][];
        };
        /** @description Days on end on which a partner certainly has a contact point, and the office they began with. */
        ContactSpan: {
            partnerCode: components["schemas"]["PartnerCode"];
            from: components["schemas"]["Day"];
            /** @description The last of the days; null = open. */
            until: components["schemas"]["DayOrNull"];
            id: components["schemas"]["Id"];
            citations: components["schemas"]["Citations"];
        };
        MagistrateFact: {
            id: components["schemas"]["Id"];
            partnerCode: components["schemas"]["PartnerCode"];
            status: components["schemas"]["LiaisonMagistrateStatus"];
            from: components["schemas"]["PartialDateOrNull"];
            until: components["schemas"]["PartialDateOrNull"];
            knownBy: components["schemas"]["DayOrNull"];
            citations: components["schemas"]["Citations"];
        };
        JointActionFact: {
            id: components["schemas"]["Id"];
            partnerCode: components["schemas"]["PartnerCode"];
            title: string;
            /** @enum {string} */
            status: "sought" | "planned" | "running" | "completed" | "cancelled";
            from: components["schemas"]["PartialDateOrNull"];
            until: components["schemas"]["PartialDateOrNull"];
            citations: components["schemas"]["Citations"];
        };
        ActivityFact: {
            id: components["schemas"]["Id"];
            title: string;
            kind: components["schemas"]["ActivityKind"];
            from: components["schemas"]["PartialDateOrNull"];
            until: components["schemas"]["PartialDateOrNull"];
            partnerCodes: components["schemas"]["PartnerCode"][];
            projectCode: components["schemas"]["Slug"] | null;
            /** @description Each as `<strategy>/<key action>`, or the code of the key action alone. */
            keyActions: string[];
            happened: boolean;
            citations: components["schemas"]["Citations"];
        };
        /** @description How many contacts with contact points of one partner alone ended for certain on a day. */
        ContactCount: {
            /** @description Null = with any partner. */
            partnerCode: components["schemas"]["PartnerCode"] | null;
            on: components["schemas"]["Day"];
            count: number;
        };
        ProgressFacts: {
            partners: components["schemas"]["PartnerRef"][];
            agreements: components["schemas"]["AgreementFact"][];
            workingArrangements: components["schemas"]["WorkingArrangementFact"][];
            contactSpans: components["schemas"]["ContactSpan"][];
            liaisonMagistrates: components["schemas"]["MagistrateFact"][];
            jointActions: components["schemas"]["JointActionFact"][];
            activities: components["schemas"]["ActivityFact"][];
            contactCounts: components["schemas"]["ContactCount"][];
        };
        StrategyCopy: {
            code: components["schemas"]["Slug"];
            title: string;
            /** @description When it begins. */
            from: components["schemas"]["PartialDate"];
            /** @description When it ends. */
            until: components["schemas"]["PartialDate"];
            /** @description The day on which a target counts as open. Default is today. */
            asOf?: components["schemas"]["Day"];
            /** @description The key actions to carry over; null carries all of them. */
            keyActionCodes?: components["schemas"]["KeyActionCode"][] | null;
            /** @description The targets to carry over; null carries those that are not achieved on the day. */
            targetIds?: components["schemas"]["Id"][] | null;
        };
        CarriedTarget: {
            id: components["schemas"]["Id"];
            title: string | null;
            reach: components["schemas"]["TargetReach"];
            state: components["schemas"]["TargetState"];
            carried: boolean;
        };
        CarriedKeyAction: {
            code: components["schemas"]["KeyActionCode"];
            title: string;
            parentCode: components["schemas"]["KeyActionCode"] | null;
            priorityCode: components["schemas"]["PriorityCode"];
            carried: boolean;
            targets: components["schemas"]["CarriedTarget"][];
        };
        StrategyCopyPreview: {
            asOf: components["schemas"]["Day"];
            /** @description How many are carried over. */
            priorities: number;
            /** @description How many are carried over, sub-actions too. */
            keyActions: number;
            /** @description How many are carried over. */
            targets: number;
            parts: components["schemas"]["CarriedKeyAction"][];
        };
        /**
         * @default month
         * @enum {string}
         */
        TrendStep: "month" | "quarter" | "year";
        TrendTally: {
            code: string;
            tally: components["schemas"]["Tally"];
        };
        StrategyTrend: {
            strategyCode: components["schemas"]["Slug"];
            from: components["schemas"]["Day"];
            until: components["schemas"]["Day"];
            step: components["schemas"]["TrendStep"];
            points: {
                on: components["schemas"]["Day"];
                tally: components["schemas"]["Tally"];
                priorities: components["schemas"]["TrendTally"][];
                keyActions: components["schemas"]["TrendTally"][];
            }[];
        };
        PriorityDraft: {
            code?: components["schemas"]["PriorityCode"];
            title?: string;
            gist?: string | null;
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        PriorityCreate: WithRequired<components["schemas"]["PriorityDraft"], "code" | "title">;
        KeyActionDraft: {
            /** @description It tells where the key action stands: `KA2.1` under priority P2, `KA1.2a` as a sub-action of `KA1.2`. */
            code?: components["schemas"]["KeyActionCode"];
            title?: string;
            /** @description Who takes part in it and as what. */
            actors?: string[];
            /** @description The unit in charge. */
            owner?: string | null;
            /** @description The condition on which it is promised, as “where possible” (BR30); null without one. */
            condition?: string | null;
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        KeyActionCreate: WithRequired<components["schemas"]["KeyActionDraft"], "code" | "title">;
        TargetDraft: {
            /** @description The key action it makes measurable. */
            keyActionCode?: components["schemas"]["KeyActionCode"];
            /** @description What is to be reached where the reach itself does not say it well enough. */
            title?: string | null;
            reach?: components["schemas"]["TargetReach"];
            /** @description By when; null means by the end of the strategy. */
            dueOn?: components["schemas"]["PartialDateOrNull"];
            /** @description A condition of its own (BR30); null where that of its key action holds. */
            condition?: string | null;
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        TargetCreate: WithRequired<components["schemas"]["TargetDraft"], "keyActionCode" | "reach">;
        PriorityList: {
            items: components["schemas"]["Priority"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        KeyActionList: {
            items: components["schemas"]["KeyAction"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        /** @enum {string} */
        TargetKind: "agreement" | "working-arrangement" | "contact-point" | "number" | "activities";
        TargetList: {
            items: components["schemas"]["Target"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        PolicyDocumentList: {
            items: components["schemas"]["PolicyDocument"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        PolicyDocumentDraft: {
            code?: string;
            title?: string;
            reference?: string | null;
            referenceAsPrinted?: string | null;
            celex?: string | null;
            kind?: string | null;
            periodFrom?: number | null;
            periodUntil?: number | null;
            gist?: string | null;
            regions?: components["schemas"]["RegionId"][];
            /** @description Partners it names. */
            partnerCodes?: components["schemas"]["PartnerCode"][];
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        PolicyDocumentCreate: WithRequired<components["schemas"]["PolicyDocumentDraft"], "code" | "title">;
        PartnerWithPresence: {
            code: components["schemas"]["PartnerCode"];
            kind: components["schemas"]["PartnerKind"];
            name: string;
            designation: string | null;
            onRegister: boolean;
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            delegation: string | null;
            missions: string[];
        };
        /** @description A post, never who holds it. */
        LiaisonProsecutorFact: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            partnerCode: components["schemas"]["PartnerCode"];
            from: components["schemas"]["PartialDateOrNull"];
            until: components["schemas"]["PartialDateOrNull"];
            knownBy: components["schemas"]["DayOrNull"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        /** @description An office, never who holds it. */
        ContactPointFact: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            /** @description Whose contact point it is: the partner's own, or that of a network it belongs to. */
            partner: components["schemas"]["PartnerRef"];
            authority: string | null;
            languages: string[];
            confirmedOn: components["schemas"]["DayOrNull"];
            from: components["schemas"]["PartialDateOrNull"];
            until: components["schemas"]["PartialDateOrNull"];
            knownBy: components["schemas"]["DayOrNull"];
            citations: components["schemas"]["Citations"];
        };
        /** @description A post, never who holds it. */
        LiaisonMagistrateFact: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            status: components["schemas"]["LiaisonMagistrateStatus"];
            from: components["schemas"]["PartialDateOrNull"];
            until: components["schemas"]["PartialDateOrNull"];
            knownBy: components["schemas"]["DayOrNull"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        AssessmentFact: {
            on: components["schemas"]["PartialDateOrNull"];
            memberStatesConsulted: boolean;
        };
        WhatIfFacts: {
            partner: components["schemas"]["PartnerWithPresence"];
            agreements: components["schemas"]["AgreementFact"][];
            workingArrangements: components["schemas"]["WorkingArrangementFact"][];
            liaisonProsecutors: components["schemas"]["LiaisonProsecutorFact"][];
            contactPoints: components["schemas"]["ContactPointFact"][];
            liaisonMagistrates: components["schemas"]["LiaisonMagistrateFact"][];
            memberships: components["schemas"]["Membership"][];
            assessments: components["schemas"]["AssessmentFact"][];
            /** @description The first day any source of the register speaks for. */
            speaksFrom: components["schemas"]["DayOrNull"];
        };
        WhatIfFactsAnswer: {
            on: components["schemas"]["Day"];
            /** @description The day of the register itself, by which some rules go. */
            today: components["schemas"]["Day"];
            items: components["schemas"]["WhatIfFacts"][];
        };
        /** @description An agreement that is not on record. */
        NewAgreement: {
            /** @enum {string} */
            kind: "agreement";
            /** @description By which other suppositions name it. */
            id: components["schemas"]["Id"];
            partnerCode: components["schemas"]["PartnerCode"];
            title: string;
            form: components["schemas"]["AgreementForm"];
        };
        /** @description A working arrangement that is not on record, with its standard gates. */
        NewArrangement: {
            /** @enum {string} */
            kind: "working-arrangement";
            /** @description By which other suppositions name it. */
            id: components["schemas"]["Id"];
            partnerCode: components["schemas"]["PartnerCode"];
            title: string;
            purpose: components["schemas"]["ArrangementPurpose"];
            /**
             * Format: uuid
             * @description The agreement it carries out (BR10).
             */
            implements: string | null;
            /**
             * Format: uuid
             * @description The agreement it bridges the time to (BR14).
             */
            fallbackFor: string | null;
        };
        /** @description An instrument, on record or supposed, takes a step. */
        SupposedStep: {
            /** @enum {string} */
            kind: "milestone";
            instrumentId: components["schemas"]["Id"];
            /**
             * @description A step of an agreement, an adequacy decision or a working arrangement.
             * @enum {string}
             */
            stage: "need-identified" | "proposed" | "recommended" | "authorised" | "negotiating" | "initialled" | "signed" | "consented" | "concluded" | "adopted" | "in-force" | "data-exchange-enabled" | "not-included" | "suspended" | "resumed" | "terminated" | "repealed" | "expired" | "considered" | "exploring" | "approved" | "abandoned";
            on: components["schemas"]["Day"];
        };
        /** @description Evidence opens the gates of a kind. */
        OpenedGate: {
            /** @enum {string} */
            kind: "gate";
            instrumentId: components["schemas"]["Id"];
            gate: components["schemas"]["GateKindStored"];
            on: components["schemas"]["Day"];
        };
        /** @description An instrument gets another last day in force. */
        SupposedExpiry: {
            /** @enum {string} */
            kind: "expiry";
            instrumentId: components["schemas"]["Id"];
            on: components["schemas"]["Day"];
        };
        /** @description Of a partner from a day on: an assessment on which Member States were consulted, an appointed contact point, a liaison magistrate posted, a liaison prosecutor. */
        SupposedOfPartner: {
            /** @enum {string} */
            kind: "assessment" | "contact-point" | "liaison-magistrate" | "liaison-prosecutor";
            partnerCode: components["schemas"]["PartnerCode"];
            on: components["schemas"]["Day"];
        };
        /** @description One thing that is not on record, for the sake of argument. The kind says which members belong to it. */
        Supposition: components["schemas"]["NewAgreement"] | components["schemas"]["NewArrangement"] | components["schemas"]["SupposedStep"] | components["schemas"]["OpenedGate"] | components["schemas"]["SupposedExpiry"] | components["schemas"]["SupposedOfPartner"];
        Scenario: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /** @description Who keeps it. */
            owner: string;
            /** @description Whether whoever asks is its owner. */
            own: boolean;
            name: string;
            note: components["schemas"]["Note"];
            shared: boolean;
            day: components["schemas"]["DayOrNull"];
            partnerCodes: components["schemas"]["PartnerCode"][];
            suppositions: components["schemas"]["Supposition"][];
        };
        ScenarioList: {
            items: components["schemas"]["Scenario"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        ScenarioDraft: {
            name?: string;
            note?: components["schemas"]["Note"];
            /** @description Whether everybody who reads the register sees it. */
            shared?: boolean;
            /** @description The day that is looked at; null means the last day of what is supposed, or today if that is later. */
            day?: components["schemas"]["DayOrNull"];
            /** @description The partners it is about. */
            partnerCodes?: components["schemas"]["PartnerCode"][];
            /** @description In any order: they are taken in that of their days. */
            suppositions?: components["schemas"]["Supposition"][];
        };
        ScenarioCreate: WithRequired<components["schemas"]["ScenarioDraft"], "name" | "partnerCodes" | "suppositions">;
        /** @enum {string} */
        SourceKind: "strategy" | "web-page" | "policy-document" | "agreement-text" | "decision" | "letter" | "register" | "other";
        /** @description Only the numbers it has; null in a change removes one. */
        ReferenceNumbers: {
            /** @description Commission document number. */
            com?: string | null;
            celex?: string | null;
            doi?: string | null;
            isbn?: string | null;
            catalogue?: string | null;
            /** @description Official Journal. */
            oj?: string | null;
        };
        Source: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /** @description How many records cite it. */
            citedBy: number;
            code: string;
            title: string;
            publisher: string | null;
            publishedOn: components["schemas"]["PartialDateOrNull"];
            retrievedOn: components["schemas"]["DayOrNull"];
            kind: components["schemas"]["SourceKind"];
            referenceNumbers: components["schemas"]["ReferenceNumbers"];
            /** Format: uri */
            link: string | null;
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        SourceList: {
            items: components["schemas"]["Source"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        SourceDraft: {
            code?: string;
            title?: string;
            publisher?: string | null;
            publishedOn?: components["schemas"]["PartialDateOrNull"];
            retrievedOn?: components["schemas"]["DayOrNull"];
            kind?: components["schemas"]["SourceKind"];
            referenceNumbers?: components["schemas"]["ReferenceNumbers"];
            /** Format: uri */
            link?: string | null;
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        SourceCreate: WithRequired<components["schemas"]["SourceDraft"], "code" | "title" | "kind">;
        /** @description A record named well enough to show and to open. */
        RecordHit: {
            /** @enum {string} */
            type: "partner" | "network" | "international-organisation" | "agreement" | "working-arrangement" | "liaison-prosecutor" | "liaison-magistrate" | "contact-point" | "guide" | "capacity-project" | "activity" | "source" | "policy-document" | "strategy" | "key-action" | "conflict";
            id: components["schemas"]["Id"];
            /** @description For records that are addressed by code; of a key action its strategy and its code, as `strategy-2024-2027/KA2.1`. */
            code: string | null;
            title: string;
            subtitle: string | null;
            partner: components["schemas"]["PartnerRef"] | null;
        };
        SourceCitation: {
            locator: string | null;
            quote: string | null;
            record: components["schemas"]["RecordHit"];
        };
        SourceCitationList: {
            items: components["schemas"]["SourceCitation"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        /**
         * @description What is the matter.
         * @enum {string}
         */
        AttentionRule: "basis-expiring" | "follow-up-overdue" | "target-overdue" | "mandate-silent" | "proposal-without-assessment" | "agreement-not-implemented" | "agreement-without-liaison-prosecutor" | "arrangement-without-contact-point" | "network-without-contact-point" | "project-ends-early" | "project-over-not-closed" | "contact-point-unconfirmed" | "contact-point-silent" | "sources-disagree" | "unsourced";
        /**
         * @description How pressing it is.
         * @enum {string}
         */
        AttentionSeverity: "high" | "medium" | "low";
        /** @enum {string} */
        AttentionRecordType: "partner" | "network" | "international-organisation" | "agreement" | "working-arrangement" | "liaison-prosecutor" | "liaison-magistrate" | "contact-point" | "capacity-project" | "activity" | "follow-up" | "strategy" | "target" | "policy-document" | "conflict";
        AttentionRecord: {
            type: components["schemas"]["AttentionRecordType"];
            id: components["schemas"]["Id"];
            /** @description Its code or identifier in addresses; of a follow-up or a target that of the activity or strategy. */
            address: string;
            label: string;
        };
        /** @description What it rests on: days, a stage, a number. When these change, it is another matter than the one that was accepted. */
        AttentionValues: {
            [key: string]: string;
        };
        /**
         * @description What has to be recorded to mend it.
         * @enum {string}
         */
        MendForm: "milestone" | "expiry" | "implementing-arrangement" | "liaison-prosecutor" | "contact-point" | "confirmation" | "activity" | "assessment" | "project" | "follow-up" | "target" | "citation" | "resolution";
        /**
         * @description Open, accepted, or open again: its review is due, or its grounds have changed.
         * @enum {string}
         */
        AttentionState: "open" | "accepted" | "review-due" | "grounds-changed";
        AcceptanceOfEntry: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            reason: string;
            reviewOn: components["schemas"]["Day"];
            acceptedBy: string;
            acceptedOn: components["schemas"]["Day"];
        };
        AttentionEntry: {
            /** @description The rule and the record. */
            id: string;
            rule: components["schemas"]["AttentionRule"];
            severity: components["schemas"]["AttentionSeverity"];
            /** @description The rule of the domain that it watches. */
            businessRule: string | null;
            about: components["schemas"]["AttentionRecord"];
            partners: components["schemas"]["PartnerRef"][];
            /** @description From this day on; null where no day on record tells. */
            since: components["schemas"]["DayOrNull"];
            values: components["schemas"]["AttentionValues"];
            /** @description The threshold that was passed, in months or days. */
            limit: number | null;
            mend: components["schemas"]["MendForm"];
            sentence: string;
            state: components["schemas"]["AttentionState"];
            /** @description Who took it as it is; also where that holds no longer. */
            acceptance: components["schemas"]["AcceptanceOfEntry"] | null;
        };
        AttentionList: {
            items: components["schemas"]["AttentionEntry"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        AttentionCount: {
            rule: components["schemas"]["AttentionRule"];
            severity: components["schemas"]["AttentionSeverity"];
            open: number;
            accepted: number;
        };
        AttentionSummary: {
            on: components["schemas"]["Day"];
            open: number;
            accepted: number;
            rules: components["schemas"]["AttentionCount"][];
        };
        DatedStep: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            stage: string;
            on: components["schemas"]["PartialDateOrNull"];
            knownBy: components["schemas"]["DayOrNull"];
            historic: boolean;
            citations: components["schemas"]["Citations"];
            note: components["schemas"]["Note"];
            createdAt: components["schemas"]["Instant"];
        };
        Days: components["schemas"]["Day"][];
        Codes: components["schemas"]["PartnerCode"][];
        AttentionFacts: {
            partners: {
                id: components["schemas"]["Id"];
                code: components["schemas"]["PartnerCode"];
                kind: components["schemas"]["PartnerKind"];
                name: string;
                designation: string | null;
            }[];
            agreements: {
                id: components["schemas"]["Id"];
                partnerCode: components["schemas"]["PartnerCode"];
                title: string;
                form: string | null;
                expiresOn: components["schemas"]["PartialDateOrNull"];
                milestones: components["schemas"]["DatedStep"][];
                /** @description The last days of activities held with the partner or about the agreement. */
                activityDays: components["schemas"]["Days"];
            }[];
            workingArrangements: {
                id: components["schemas"]["Id"];
                partnerCode: components["schemas"]["PartnerCode"];
                title: string;
                implements: components["schemas"]["Id"] | null;
                expiresOn: components["schemas"]["PartialDateOrNull"];
                milestones: components["schemas"]["DatedStep"][];
            }[];
            liaisonProsecutors: {
                partnerCode: components["schemas"]["PartnerCode"];
                from: components["schemas"]["PartialDateOrNull"];
                until: components["schemas"]["PartialDateOrNull"];
                knownBy: components["schemas"]["DayOrNull"];
            }[];
            contactPoints: {
                partnerCode: components["schemas"]["PartnerCode"];
                from: components["schemas"]["PartialDateOrNull"];
                until: components["schemas"]["PartialDateOrNull"];
                knownBy: components["schemas"]["DayOrNull"];
                id: components["schemas"]["Id"];
                authority: string | null;
                confirmations: components["schemas"]["Days"];
                contactDays: components["schemas"]["Days"];
            }[];
            assessments: {
                partnerCode: components["schemas"]["PartnerCode"];
                on: components["schemas"]["PartialDateOrNull"];
                memberStatesConsulted: boolean;
            }[];
            projects: {
                id: components["schemas"]["Id"];
                code: string;
                title: string;
                status: string | null;
                until: components["schemas"]["PartialDateOrNull"];
                partnerCodes: components["schemas"]["Codes"];
            }[];
            strategies: {
                code: string;
                from: components["schemas"]["PartialDate"];
                until: components["schemas"]["PartialDate"];
            }[];
            followUps: {
                id: components["schemas"]["Id"];
                activityId: components["schemas"]["Id"];
                text: string;
                due: components["schemas"]["DayOrNull"];
                doneOn: components["schemas"]["DayOrNull"];
                partnerCodes: components["schemas"]["Codes"];
            }[];
            unsourced: {
                type: components["schemas"]["AttentionRecordType"];
                id: components["schemas"]["Id"];
                address: string;
                label: string;
                partnerCodes: components["schemas"]["Codes"];
                count: number;
            }[];
            conflicts: {
                id: components["schemas"]["Id"];
                title: string;
                readings: number;
                partnerCodes: components["schemas"]["Codes"];
            }[];
            overdueTargets: {
                id: components["schemas"]["Id"];
                strategyCode: string;
                label: string;
                dueOn: components["schemas"]["Day"];
                partnerCodes: components["schemas"]["Codes"];
            }[];
        };
        Months: number;
        AttentionThresholds: {
            /** @description A mandate is silent after so many months without a step or an activity. */
            mandateSilentMonths: components["schemas"]["Months"];
            /** @description A contact point is to be confirmed again after so many months. */
            unconfirmedMonths: components["schemas"]["Months"];
            /** @description A contact point is silent after so many months without contact. */
            silentMonths: components["schemas"]["Months"];
            /** @description A basis that expires is told of so many days ahead. */
            expiringDays: number;
        };
        AttentionFactsAnswer: {
            on: components["schemas"]["Day"];
            facts: components["schemas"]["AttentionFacts"];
            settings: components["schemas"]["AttentionThresholds"];
        };
        AttentionSettings: {
            id: components["schemas"]["Id"] | null;
            /** @enum {string} */
            code: "thresholds";
            /** @description 0 while nobody has changed them. */
            version: number;
            createdAt: components["schemas"]["Instant"] | null;
            updatedAt: components["schemas"]["Instant"] | null;
            changedBy: string | null;
            mandateSilentMonths: components["schemas"]["Months"];
            unconfirmedMonths: components["schemas"]["Months"];
            silentMonths: components["schemas"]["Months"];
            expiringDays: number;
        };
        AttentionSettingsDraft: {
            /** @description A mandate is silent after so many months without a step or an activity. */
            mandateSilentMonths?: components["schemas"]["Months"];
            /** @description A contact point is to be confirmed again after so many months. */
            unconfirmedMonths?: components["schemas"]["Months"];
            /** @description A contact point is silent after so many months without contact. */
            silentMonths?: components["schemas"]["Months"];
            /** @description A basis that expires is told of so many days ahead. */
            expiringDays?: number;
        };
        AttentionAcceptance: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            rule: components["schemas"]["AttentionRule"];
            recordType: components["schemas"]["AttentionRecordType"];
            recordId: components["schemas"]["Id"];
            /** @description What the record was called then. */
            label: string;
            /** @description What it rested on then. */
            grounds: string;
            reason: string;
            reviewOn: components["schemas"]["Day"];
            acceptedBy: string;
            acceptedOn: components["schemas"]["Day"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        AttentionAcceptanceList: {
            items: components["schemas"]["AttentionAcceptance"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        AttentionAcceptanceDraft: {
            entries: {
                rule: components["schemas"]["AttentionRule"];
                recordId: components["schemas"]["Id"];
            }[];
            /** @description Why it may stay as it is. */
            reason: string;
            /** @description The day on which it opens again by itself. */
            reviewOn: components["schemas"]["Day"];
        };
        AttentionAcceptances: {
            items: components["schemas"]["AttentionAcceptance"][];
        };
        /** @description An `expiry` names the instrument; a `flip` tells which verdicts change. */
        ForecastEvent: {
            /** @description Of an expiry the last day on which it is certainly in force, of a flip the first day of the new verdicts. */
            day: components["schemas"]["Day"];
            /** @enum {string} */
            kind: "expiry" | "flip";
            partner: components["schemas"]["PartnerRef"];
            instrument: components["schemas"]["InstrumentRef"] | null;
            expiresOn: components["schemas"]["PartialDateOrNull"];
            changes: {
                /** @enum {string} */
                key: "personalData" | "evidence" | "operationalInformation" | "strategicInformation" | "bestPractices";
                before: components["schemas"]["Verdict"];
                after: components["schemas"]["Verdict"];
                /** @enum {string} */
                turn: "begins" | "ends" | "becomes-certain" | "becomes-unknown";
            }[];
        };
        SunsetForecast: {
            on: components["schemas"]["Day"];
            /** @description The last day that is told of. */
            until: components["schemas"]["Day"];
            items: components["schemas"]["ForecastEvent"][];
        };
        /**
         * @description Open or how it was resolved.
         * @enum {string}
         */
        ConflictStatus: "open" | "one-wins" | "both-true" | "name-variant" | "unresolved";
        DocumentCode: string;
        /** @description One thing that is read in a source. */
        ConflictReading: {
            /** @description What is read there in our own words. */
            text: string;
            /** @description The bare value, as 2 or a name, where there is one. */
            value: string | null;
            citations: components["schemas"]["Citations"];
        };
        ConflictReadings: components["schemas"]["ConflictReading"][];
        /**
         * @description One reading holds, each holds at its own time, they are two names of one thing, or nobody can tell.
         * @enum {string}
         */
        ConflictOutcome: "one-wins" | "both-true" | "name-variant" | "unresolved";
        ConflictResolution: {
            outcome: components["schemas"]["ConflictOutcome"];
            /** @description The place of the reading that wins, counted from 0. */
            reading: number | null;
            reason: string;
            /** @description Who resolved it. */
            by: string;
            at: components["schemas"]["Instant"];
        };
        NamedByCode: {
            code: string;
            title: string;
        };
        /** @description Key actions of the strategy that it bears on. */
        KeyActions: string[];
        Conflict: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /** @description What they disagree on. */
            title: string;
            readings: components["schemas"]["ConflictReadings"];
            /** @description How it might be resolved. */
            suggestion: string | null;
            status: components["schemas"]["ConflictStatus"];
            /** @description Null while it is open. */
            resolution: components["schemas"]["ConflictResolution"] | null | components["schemas"]["Undisclosed"];
            partners: components["schemas"]["PartnerRef"][];
            partnerCodes: components["schemas"]["PartnerCode"][];
            agreementIds: components["schemas"]["Id"][];
            workingArrangementIds: components["schemas"]["Id"][];
            /** @description The agreements and working arrangements by title. */
            instruments: components["schemas"]["InstrumentRef"][];
            projectCodes: components["schemas"]["Slug"][];
            projects: components["schemas"]["NamedByCode"][];
            policyDocumentCodes: components["schemas"]["DocumentCode"][];
            policyDocuments: components["schemas"]["NamedByCode"][];
            keyActions: components["schemas"]["KeyActions"];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        ConflictList: {
            items: components["schemas"]["Conflict"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        ConflictDraft: {
            /** @description What they disagree on. */
            title?: string;
            readings?: components["schemas"]["ConflictReadings"];
            /** @description How it might be resolved. */
            suggestion?: string | null;
            partnerCodes?: components["schemas"]["PartnerCode"][];
            agreementIds?: components["schemas"]["Id"][];
            workingArrangementIds?: components["schemas"]["Id"][];
            projectCodes?: components["schemas"]["Slug"][];
            policyDocumentCodes?: components["schemas"]["DocumentCode"][];
            keyActions?: components["schemas"]["KeyActions"];
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        ConflictCreate: WithRequired<components["schemas"]["ConflictDraft"], "title" | "readings">;
        ConflictResolutionDraft: {
            outcome: components["schemas"]["ConflictOutcome"];
            /** @description The place of the reading that wins, counted from 0; with `one-wins` only. */
            reading?: number | null;
            reason: string;
        };
        LiaisonMagistrateList: {
            items: components["schemas"]["LiaisonMagistrate"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        LiaisonMagistrateDraft: {
            /** @description The country of the posting. */
            partnerCode?: components["schemas"]["PartnerCode"];
            /** @description Personal data. */
            name?: string | null;
            status?: components["schemas"]["LiaisonMagistrateStatus"];
            conditionality?: string | null;
            from?: components["schemas"]["PartialDateOrNull"];
            until?: components["schemas"]["PartialDateOrNull"];
            knownBy?: components["schemas"]["DayOrNull"];
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        LiaisonMagistrateCreate: WithRequired<components["schemas"]["LiaisonMagistrateDraft"], "partnerCode" | "status">;
        ContactPointList: {
            items: components["schemas"]["ContactPoint"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        ContactPointDraft: {
            partnerCode?: components["schemas"]["PartnerCode"];
            appointedBy?: components["schemas"]["AppointedBy"];
            /** @description The office. */
            authority?: string | null;
            purposes?: components["schemas"]["ContactPurpose"][];
            languages?: components["schemas"]["Language"][];
            competence?: components["schemas"]["CrimeArea"][];
            /** @description How to reach the office at once. */
            urgentRoute?: string | null;
            /** @description The first day; null means the start is not recorded and needs `knownBy`. */
            from?: components["schemas"]["PartialDateOrNull"];
            /** @description The last day; null means open. */
            until?: components["schemas"]["PartialDateOrNull"];
            /** @description Without a start the earliest day one of the citations speaks for. */
            knownBy?: components["schemas"]["DayOrNull"];
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        ContactPointCreate: WithRequired<components["schemas"]["ContactPointDraft"], "partnerCode" | "appointedBy" | "from">;
        CoverageRow: {
            /** @description A region, a language or a kind of partner. */
            key: string;
            /** @description Partners on the register in this group; null where the group is not one of partners. */
            partners: number | null;
            withContactPoint: number;
            contactPoints: number;
            /** @description Contact points whose confirmation is fresh. */
            confirmed: number;
        };
        ContactPointCoverage: {
            on: components["schemas"]["Day"];
            regions: components["schemas"]["CoverageRow"][];
            languages: components["schemas"]["CoverageRow"][];
            kinds: components["schemas"]["CoverageRow"][];
        };
        ContactPointHolderDraft: {
            /** @description Personal data. */
            name?: string | null;
            /** @description Personal data. */
            role?: string | null;
            /**
             * Format: email
             * @description Personal data.
             */
            email?: string | null;
            /** @description Personal data. */
            phone?: string | null;
            /** @description The first day; null means the start is not recorded and needs `knownBy`. */
            from?: components["schemas"]["PartialDateOrNull"];
            /** @description The last day; null means open. */
            until?: components["schemas"]["PartialDateOrNull"];
            /** @description Without a start the earliest day one of the citations speaks for. */
            knownBy?: components["schemas"]["DayOrNull"];
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        ContactPointHolderCreate: WithRequired<components["schemas"]["ContactPointHolderDraft"], "name" | "from">;
        ContactPointHandOver: {
            /** @description The first day of the new holder. */
            on: components["schemas"]["Day"];
            /** @description Personal data. */
            name: string | null;
            /** @description Personal data. */
            role?: string | null;
            /**
             * Format: email
             * @description Personal data.
             */
            email?: string | null;
            /** @description Personal data. */
            phone?: string | null;
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        ContactPointConfirmationDraft: {
            confirmedOn?: components["schemas"]["Day"];
            /** @description Who confirmed it; an office rather than a person. */
            by?: string | null;
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        ContactPointConfirmationCreate: WithRequired<components["schemas"]["ContactPointConfirmationDraft"], "confirmedOn">;
        GuideTranslation: {
            language: components["schemas"]["Language"];
            title: string | null;
            publishedOn: components["schemas"]["PartialDateOrNull"];
            /** Format: uri */
            link: string | null;
            citations: components["schemas"]["Citations"];
        };
        Guide: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            title: string;
            publishedOn: components["schemas"]["PartialDateOrNull"];
            language: components["schemas"]["Language"];
            /** Format: uri */
            link: string | null;
            translations: components["schemas"]["GuideTranslation"][];
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        GuideList: {
            items: components["schemas"]["Guide"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        GuideDraft: {
            title?: string;
            publishedOn?: components["schemas"]["PartialDateOrNull"];
            language?: components["schemas"]["Language"];
            /** Format: uri */
            link?: string | null;
            translations?: components["schemas"]["GuideTranslation"][];
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        GuideCreate: WithRequired<components["schemas"]["GuideDraft"], "title" | "language">;
        NetworkMemberDraft: {
            /** @description The member country. */
            partnerCode?: components["schemas"]["PartnerCode"];
            /** @description The first day; null means the start is not recorded and needs `knownBy`. */
            from?: components["schemas"]["PartialDateOrNull"];
            /** @description The last day; null means open. */
            until?: components["schemas"]["PartialDateOrNull"];
            /** @description Without a start the earliest day one of the citations speaks for. */
            knownBy?: components["schemas"]["DayOrNull"];
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        NetworkMemberCreate: WithRequired<components["schemas"]["NetworkMemberDraft"], "partnerCode" | "from">;
        OrganisationBodyDraft: {
            name?: string;
            /** @enum {string} */
            kind?: "working-group" | "committee" | "other";
            areas?: components["schemas"]["CrimeArea"][];
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        OrganisationBodyCreate: WithRequired<components["schemas"]["OrganisationBodyDraft"], "name" | "kind">;
        JointActionDraft: {
            title?: string;
            topic?: string | null;
            /** @enum {string} */
            status?: "sought" | "planned" | "running" | "completed" | "cancelled";
            from?: components["schemas"]["PartialDateOrNull"];
            until?: components["schemas"]["PartialDateOrNull"];
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        JointActionCreate: WithRequired<components["schemas"]["JointActionDraft"], "title" | "status">;
        CapacityProjectList: {
            items: components["schemas"]["CapacityProject"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        CapacityProjectDraft: {
            code?: components["schemas"]["Slug"];
            /** @description Null while it has only a working title. */
            name?: string | null;
            workingTitle?: string | null;
            acronym?: string | null;
            nameVariants?: components["schemas"]["NameVariant"][];
            agencyRole?: components["schemas"]["AgencyRole"];
            implementers?: string[];
            collaborators?: string[];
            fundingInstrument?: string | null;
            budget?: number | null;
            currency?: components["schemas"]["Currency"];
            from?: components["schemas"]["PartialDateOrNull"];
            until?: components["schemas"]["PartialDateOrNull"];
            status?: components["schemas"]["ProjectStatus"];
            regions?: components["schemas"]["RegionId"][];
            /** @description Beneficiary partners. */
            partnerCodes?: components["schemas"]["PartnerCode"][];
            aims?: string | null;
            eligibility?: components["schemas"]["EligibilityRule"];
            /** @description Kinds of activity it may support for partners of its regions (BR26). */
            facilitates?: components["schemas"]["ActivityKind"][];
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        CapacityProjectCreate: WithRequired<components["schemas"]["CapacityProjectDraft"], "code" | "agencyRole">;
        ProjectMatrix: {
            on: components["schemas"]["Day"];
            projects: {
                code: string;
                title: string;
            }[];
            rows: {
                partner: components["schemas"]["PartnerRef"];
                /** @description In the order of `projects`. */
                cells: ("beneficiary" | "eligible" | "none")[];
            }[];
        };
        ActivityList: {
            items: components["schemas"]["Activity"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        ActivityDraft: {
            kind?: components["schemas"]["ActivityKind"];
            title?: string;
            /** @enum {string} */
            state?: "planned" | "held" | "cancelled";
            /** @description The first day. */
            from?: components["schemas"]["PartialDateOrNull"];
            /** @description The last day; null for one day. */
            until?: components["schemas"]["PartialDateOrNull"];
            /** @description `agency`, `online` or the name of a place. */
            place?: string | null;
            partnerCodes?: components["schemas"]["PartnerCode"][];
            agreementIds?: components["schemas"]["Id"][];
            workingArrangementIds?: components["schemas"]["Id"][];
            /** @description Contact points met. */
            contactPointIds?: components["schemas"]["Id"][];
            /** @description The capacity project it belongs to. */
            projectCode?: components["schemas"]["Slug"] | null;
            /** @description The key actions it serves. */
            keyActions?: components["schemas"]["KeyActionReference"][];
            participants?: number | null;
            outcome?: string | null;
            /** @description Person-days (BR28). */
            effortDays?: number | null;
            cost?: number | null;
            currency?: components["schemas"]["Currency"];
            fundingSource?: string | null;
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        ActivityCreate: WithRequired<components["schemas"]["ActivityDraft"], "kind" | "title" | "state" | "from">;
        FollowUpDraft: {
            text?: string;
            /** @description A unit or a user of the system. */
            owner?: string | null;
            due?: components["schemas"]["DayOrNull"];
            /** @description Null while it is open. */
            doneOn?: components["schemas"]["DayOrNull"];
            note?: components["schemas"]["Note"];
            citations?: components["schemas"]["Citations"];
        };
        FollowUpCreate: WithRequired<components["schemas"]["FollowUpDraft"], "text">;
        ActivityRef: {
            id: components["schemas"]["Id"];
            title: string;
            version: components["schemas"]["Version"];
            partners: components["schemas"]["PartnerRef"][];
        };
        FollowUpTask: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            text: string;
            /** @description A unit or a user of the system. */
            owner: string | null;
            due: components["schemas"]["DayOrNull"];
            /** @description Null while it is open. */
            doneOn: components["schemas"]["DayOrNull"];
            activity: components["schemas"]["ActivityRef"];
            overdue: boolean;
            note: components["schemas"]["Note"];
            citations: components["schemas"]["Citations"];
        };
        FollowUpTaskList: {
            items: components["schemas"]["FollowUpTask"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        ProjectSuggestions: {
            partner: components["schemas"]["PartnerRef"];
            items: {
                project: components["schemas"]["ProjectRef"];
                reason: components["schemas"]["RuledSentence"];
            }[];
        };
        /** @enum {string} */
        HistoryResource: "partners" | "networks" | "international-organisations" | "agreements" | "working-arrangements" | "contact-points" | "liaison-prosecutors" | "liaison-magistrates" | "guides" | "capacity-projects" | "activities" | "strategies" | "policy-documents" | "sources" | "conflicts" | "assessments" | "attention-acceptances" | "attention-settings";
        /** @description One field by its name in the contract. null means not recorded; a value of a group is `undisclosed` to who may not read it, and a personal one `erased` where it was. */
        FieldDifference: {
            /** @example reviewOn */
            field: string;
            /** @description The value before. */
            before: unknown;
            /** @description The value after. */
            after: unknown;
        };
        /**
         * @description The property of the record under which the part stands.
         * @enum {string}
         */
        PartKind: "milestones" | "gates" | "holders" | "confirmations" | "members" | "bodies" | "jointActions" | "followUps" | "assessments" | "priorities" | "keyActions" | "targets";
        PartDifference: {
            part: components["schemas"]["PartKind"];
            id: components["schemas"]["Id"];
            /** @description The fields that tell the part from its like, as they are now or were last. */
            naming: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            change: "added" | "changed" | "removed";
            /** @description All that are recorded if the part was added or removed, else those that changed. */
            fields: components["schemas"]["FieldDifference"][];
        };
        /** @description A record that values point to by identifier or code, as it was called last; a key action stands among strategies. */
        NamedRecord: {
            resource: components["schemas"]["HistoryResource"];
            id: components["schemas"]["Id"];
            /** @description For records that are addressed by code. */
            code: string | null;
            title: string;
            partner: components["schemas"]["PartnerRef"] | null;
            /** @description Whether it is no longer on the register. */
            deleted: boolean;
        };
        Revision: {
            /** @description Counts the changes of the whole register; that of the notice about this change. */
            number: number;
            /** @description The version it made; null where a part was changed beside the app, which makes no version of the record. */
            version: number | null;
            at: components["schemas"]["Instant"];
            /** @description Who made it; `db:` and a login for a change beside the app. */
            actor: string;
            reason: string | null;
            /** @enum {string} */
            operation: "added" | "changed" | "deleted" | "restored";
            /** @description What happened to the record in one sentence. */
            headline: string;
            /** @description The record's own fields. */
            fields: components["schemas"]["FieldDifference"][];
            parts: components["schemas"]["PartDifference"][];
            /** @description The same in plain English, one sentence for each field that changed and each part; of a record that was added or deleted only its parts. */
            sentences: string[];
            /** @description Records that the values name. */
            references: components["schemas"]["NamedRecord"][];
            /** @description Footnotes that go wherever the names in here go (BR17). */
            footnotes: string[];
        };
        RevisionList: {
            items: components["schemas"]["Revision"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        RevisionWithState: {
            /** @description Counts the changes of the whole register; that of the notice about this change. */
            number: number;
            /** @description The version it made; null where a part was changed beside the app, which makes no version of the record. */
            version: number | null;
            at: components["schemas"]["Instant"];
            /** @description Who made it; `db:` and a login for a change beside the app. */
            actor: string;
            reason: string | null;
            /** @enum {string} */
            operation: "added" | "changed" | "deleted" | "restored";
            /** @description What happened to the record in one sentence. */
            headline: string;
            /** @description The record's own fields. */
            fields: components["schemas"]["FieldDifference"][];
            parts: components["schemas"]["PartDifference"][];
            /** @description The same in plain English, one sentence for each field that changed and each part; of a record that was added or deleted only its parts. */
            sentences: string[];
            /** @description Records that the values name. */
            references: components["schemas"]["NamedRecord"][];
            /** @description Footnotes that go wherever the names in here go (BR17). */
            footnotes: string[];
            /** @description The version the differences are told from; null for the first. */
            against: number | null;
            record: components["schemas"]["NamedRecord"];
            /** @description The record as it was; of a deletion as it was last. */
            state: {
                /** @description Its own fields by their names in the contract. */
                fields: {
                    [key: string]: unknown;
                };
                parts: {
                    part: components["schemas"]["PartKind"];
                    id: components["schemas"]["Id"];
                    fields: {
                        [key: string]: unknown;
                    };
                }[];
            };
        };
        /** @enum {string} */
        NoticeModule: "partners" | "networks" | "international-organisations" | "agreements" | "working-arrangements" | "contact-points" | "capacity-projects" | "activities" | "strategy" | "sources" | "conflicts" | "attention";
        RegisterNotice: {
            /** @description Stable; grows with time. */
            number: number;
            at: components["schemas"]["Instant"];
            actor: string;
            reason: string | null;
            /** @description The version of the record it made, or null. */
            version: number | null;
            /**
             * @description `ended`: what was open has a last day or a closing step now.
             * @enum {string}
             */
            kind: "added" | "changed" | "ended" | "deleted" | "restored";
            record: components["schemas"]["NamedRecord"];
            /** @description What happened to which record in one sentence. */
            headline: string;
            fields: components["schemas"]["FieldDifference"][];
            parts: components["schemas"]["PartDifference"][];
            sentences: string[];
            references: components["schemas"]["NamedRecord"][];
            footnotes: string[];
        };
        RegisterNoticeList: {
            items: components["schemas"]["RegisterNotice"][];
            links: components["schemas"]["Links"];
            from: components["schemas"]["Instant"] | null;
            /** @description Pages go on to this instant. */
            until: components["schemas"]["Instant"];
        };
        /** @description Which changes are sent: `agreement.updated`, or `agreement` for all that happens to one; none means all. /docs/changes lists them. */
        ChangeTypes: string[];
        /** Format: date-time */
        InstantOrNull: string | null;
        /** @enum {string} */
        WebhookDisabledReason: "by-hand" | "receiver-gone" | "last-try-failed" | "cursor-lost";
        WebhookSecret: {
            id: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            createdBy: string;
            expiresAt: components["schemas"]["InstantOrNull"];
        };
        Webhook: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            createdBy: string;
            updatedAt: components["schemas"]["Instant"];
            updatedBy: string;
            name: string;
            url: string;
            types: components["schemas"]["ChangeTypes"];
            enabled: boolean;
            /** @enum {string} */
            status: "unverified" | "active" | "disabled";
            /** @description When its receiver answered a ping; null until then. */
            verifiedAt: components["schemas"]["InstantOrNull"];
            /** @description Why it is off, or null. */
            disabled: {
                reason: components["schemas"]["WebhookDisabledReason"];
                at: components["schemas"]["Instant"];
                /** @description The delivery that ended it. */
                deliveryId: components["schemas"]["Id"] | null;
            } | null;
            /** @description Everything up to this cursor of the change feed has become a delivery. */
            cursor: string;
            /** @description Deliveries that wait for their turn or their next try. */
            waiting: number;
            /** @description Those of them whose last try failed. */
            failing: number;
            lastDeliveredAt: components["schemas"]["InstantOrNull"];
            secrets: components["schemas"]["WebhookSecret"][];
            /** @description The new secret, only in the answer that made it; null ever after, also where that request is repeated. */
            secret: string | null;
        };
        WebhookList: {
            items: components["schemas"]["Webhook"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        WebhookCreate: {
            name: string;
            /** Format: uri */
            url: string;
            types?: components["schemas"]["ChangeTypes"];
        };
        WebhookDraft: {
            name?: string;
            /**
             * Format: uri
             * @description Where messages are posted: https and public, or in a network that this server was told of.
             */
            url?: string;
            types?: components["schemas"]["ChangeTypes"];
            enabled?: boolean;
        };
        /** @enum {string} */
        WebhookDeliveryStatus: "waiting" | "delivered" | "failed" | "skipped" | "superseded";
        /** @enum {string} */
        WebhookFault: "too-slow" | "host-unknown" | "not-public" | "refused" | "certificate" | "connection-broke" | "key-missing";
        WebhookAttempt: {
            number: number;
            at: components["schemas"]["Instant"];
            durationMs: number;
            /** @description The status of the answer; null: there was none. */
            status: number | null;
            /** @description Why there was no answer. */
            fault: components["schemas"]["WebhookFault"] | null;
            /** @description How the body of the answer begins, or what stood in the way; 500 characters at most. */
            detail: string | null;
        };
        WebhookDelivery: {
            id: components["schemas"]["Id"];
            /** @description The event's id; sent as `webhook-id`. */
            eventId: string;
            /**
             * @example agreement.updated
             * @example webhook.ping
             */
            type: string;
            subject: string;
            /** @description When the change was recorded. */
            time: components["schemas"]["Instant"];
            /** @description The feed's cursor behind this change; null for a ping. */
            cursor: string | null;
            /** @description Somebody had it sent once more. */
            again: boolean;
            status: components["schemas"]["WebhookDeliveryStatus"];
            /** @description Since its schedule last began. */
            tries: number;
            nextTryAt: components["schemas"]["InstantOrNull"];
            createdAt: components["schemas"]["Instant"];
            settledAt: components["schemas"]["InstantOrNull"];
            lastAttempt: components["schemas"]["WebhookAttempt"] | null;
            /** @description Exactly what is sent: a CloudEvent without personal data and without the record itself. */
            payload: string;
            attempts: components["schemas"]["WebhookAttempt"][];
        };
        WebhookSecretCreate: {
            /**
             * Format: date-time
             * @description Until when the secret so far signs too; null: until it is removed.
             */
            othersExpireAt?: string | null;
        };
        /** @description Exactly one of the two. */
        WebhookReplayCreate: {
            /** @description A cursor of the change feed; what follows it is sent. */
            cursor?: string;
            /**
             * Format: date-time
             * @description What was recorded at this instant or later is sent.
             */
            since?: string;
        };
        WebhookAct: {
            at: components["schemas"]["Instant"];
            actor: string;
            reason: string | null;
            /** @enum {string} */
            act: "created" | "changed" | "verification-asked" | "verified" | "disabled" | "enabled" | "secret-added" | "secret-removed" | "replayed" | "delivery-sent-again" | "delivery-skipped" | "deleted";
            detail: {
                [key: string]: string;
            };
        };
        WebhookActList: {
            items: components["schemas"]["WebhookAct"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        WebhookDeliveryLine: {
            id: components["schemas"]["Id"];
            /** @description The event's id; sent as `webhook-id`. */
            eventId: string;
            /**
             * @example agreement.updated
             * @example webhook.ping
             */
            type: string;
            subject: string;
            /** @description When the change was recorded. */
            time: components["schemas"]["Instant"];
            /** @description The feed's cursor behind this change; null for a ping. */
            cursor: string | null;
            /** @description Somebody had it sent once more. */
            again: boolean;
            status: components["schemas"]["WebhookDeliveryStatus"];
            /** @description Since its schedule last began. */
            tries: number;
            nextTryAt: components["schemas"]["InstantOrNull"];
            createdAt: components["schemas"]["Instant"];
            settledAt: components["schemas"]["InstantOrNull"];
            lastAttempt: components["schemas"]["WebhookAttempt"] | null;
        };
        WebhookDeliveryList: {
            items: components["schemas"]["WebhookDeliveryLine"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        ReportEntry: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            name: string;
            from: components["schemas"]["Day"];
            until: components["schemas"]["Day"];
            on: components["schemas"]["Day"];
            knownAt: components["schemas"]["Instant"];
            /** @description False where a change was still under way when the report was made, so that the instant may yet come to tell more. */
            settled: boolean;
            strategyCode: string | null;
            note: components["schemas"]["Note"];
            madeAt: components["schemas"]["Instant"];
            madeBy: string;
            /** @description SHA-256 of the tables as compact JSON; hexadecimal. */
            digest: string;
        };
        ReportList: {
            items: components["schemas"]["ReportEntry"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        ReportCreate: {
            name: string;
            /** @description The first day of the period. */
            from: components["schemas"]["Day"];
            /** @description The last day of the period. */
            until: components["schemas"]["Day"];
            /**
             * Format: date
             * @description The day on which the tables show how things stood. Default is the last day of the period, or today while that is still to come.
             */
            on?: string | null;
            /**
             * Format: date-time
             * @description As the register was known at this instant; default is now.
             */
            knownAt?: string | null;
            /** @description The strategy whose priorities and key actions it tells of. Default is the one that is current on the day. */
            strategyCode?: string | null;
            note?: components["schemas"]["Note"];
        };
        /** @enum {string} */
        ReportTableId: "agreements-by-region" | "arrangements-by-region" | "instruments" | "steps" | "activities-by-kind" | "activities-by-priority" | "contacts-by-region" | "contacts-by-language" | "partners" | "projects" | "progress";
        ReportFile: {
            name: string;
            /** @description The table it holds; null for the workbook. */
            table: components["schemas"]["ReportTableId"] | null;
            type: string;
            bytes: number;
            /** @description Of the file as it was made; hexadecimal. */
            sha256: string;
        };
        ReportSource: {
            code: string;
            title: string;
            publisher: string | null;
            publishedOn: components["schemas"]["PartialDateOrNull"];
            retrievedOn: components["schemas"]["DayOrNull"];
        };
        /** @enum {string} */
        ReportWordList: "table" | "column" | "note" | "stage" | "group" | "activity-kind" | "instrument" | "role" | "status" | "priority" | "plain";
        /** @description A word by its list and its key, so that each reader hears it in their language. */
        ReportWord: {
            list: components["schemas"]["ReportWordList"];
            key: string;
        };
        ReportColumn: {
            key: string;
            /** @enum {string} */
            kind: "number" | "text" | "date" | "partner" | "word";
            heading: components["schemas"]["ReportWord"];
            /** @description Whose keys its cells are, where it holds words. */
            words: components["schemas"]["ReportWordList"] | null;
        };
        /** @description A number, a text, a partner with its designation, or null where nothing is recorded. */
        ReportCell: (string | number | null) | components["schemas"]["PartnerRef"];
        ReportRow: {
            /** @description Names the row in every report. */
            key: string;
            /** @description Stands below all others, however they are sorted. */
            total: boolean;
            cells: components["schemas"]["ReportCell"][];
        };
        ReportNote: {
            /** @enum {string} */
            code: "one-region-each" | "certain-only" | "dated-in-period" | "several-priorities" | "undated-left-out" | "own-contacts-only" | "other-currencies" | "no-strategy";
            values: {
                [key: string]: string;
            };
        };
        ReportTable: {
            id: components["schemas"]["ReportTableId"];
            columns: components["schemas"]["ReportColumn"][];
            rows: components["schemas"]["ReportRow"][];
            notes: components["schemas"]["ReportNote"][];
        };
        Report: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            name: string;
            from: components["schemas"]["Day"];
            until: components["schemas"]["Day"];
            on: components["schemas"]["Day"];
            knownAt: components["schemas"]["Instant"];
            /** @description False where a change was still under way when the report was made, so that the instant may yet come to tell more. */
            settled: boolean;
            strategyCode: string | null;
            note: components["schemas"]["Note"];
            madeAt: components["schemas"]["Instant"];
            madeBy: string;
            /** @description SHA-256 of the tables as compact JSON; hexadecimal. */
            digest: string;
            /**
             * @description Whether the facts are those of the register or invented ones.
             * @enum {string}
             */
            register: "register" | "demo";
            files: components["schemas"]["ReportFile"][];
            /** @description The documents that were on the register at that instant. */
            sources: components["schemas"]["ReportSource"][];
            /** @description The footnotes on designations that the names in the tables need, in the order in which they are met (BR17). */
            footnotes: string[];
            tables: components["schemas"]["ReportTable"][];
        };
        ReportRowDifference: {
            key: string;
            total: boolean;
            /** @enum {string} */
            state: "same" | "changed" | "gained" | "lost";
            cells: {
                was: components["schemas"]["ReportCell"];
                is: components["schemas"]["ReportCell"];
                /** @description Null unless both are numbers. */
                difference: number | null;
            }[];
        };
        ReportDifference: {
            was: components["schemas"]["ReportEntry"];
            is: components["schemas"]["ReportEntry"];
            footnotes: string[];
            tables: {
                id: components["schemas"]["ReportTableId"];
                columns: components["schemas"]["ReportColumn"][];
                rows: components["schemas"]["ReportRowDifference"][];
            }[];
        };
        ReportVerification: {
            same: boolean;
            files: {
                name: string;
                table: components["schemas"]["ReportTableId"] | null;
                sha256: string;
                /** @description Null where the file is not made any more. */
                sha256Now: string | null;
                same: boolean;
            }[];
        };
        SearchResult: {
            items: components["schemas"]["RecordHit"][];
        };
        /**
         * @description A kind of record; /docs/changes lists them.
         * @example agreement-milestone
         */
        FeedRecordType: string;
        ChangedRecord: {
            recordType: components["schemas"]["FeedRecordType"];
            id: components["schemas"]["Id"];
            /** @description Goes up with every change of the record, also with its deletion. */
            version: components["schemas"]["Version"];
            /** @description The record this one is a part of, or null when it stands alone. */
            partOf: {
                recordType: components["schemas"]["FeedRecordType"];
                id: components["schemas"]["Id"];
            } | null;
            /** @description The record after the change, or null when it is gone. Fields are named as in the record's own schema: partners, projects and policy documents by code, other records by identifier. What is computed and what is personal is left out, what is of a group that is not for the reader is `undisclosed`, and parts are records of their own. */
            record: {
                [key: string]: unknown;
            } | null;
        };
        /** @description An envelope by CloudEvents 1.0. */
        ChangeEvent: {
            /** @constant */
            specversion: "1.0";
            /** @description Identifies the change; the same change always has the same. */
            id: string;
            /**
             * Format: uri-reference
             * @example /v1/changes
             */
            source: string;
            /**
             * @description The kind of record, and `created`, `updated`, `deleted` or `restored`.
             * @example agreement.updated
             */
            type: string;
            /**
             * @description The record: its kind and id.
             * @example agreement/019aa1de-7d55-7c52-8b6c-0d4a5a1b2c3d
             */
            subject: string;
            time: components["schemas"]["Instant"];
            /** @constant */
            datacontenttype: "application/json";
            data: components["schemas"]["ChangedRecord"];
        };
        ChangeList: {
            items: components["schemas"]["ChangeEvent"][];
            /** @description Where to go on: always there, and further along even when nothing matched. */
            cursor: string;
            /** @description `next` is null once everything so far was told. */
            links: components["schemas"]["Links"];
        };
        /** @description SHA-256, hexadecimal. */
        Sha256: string;
        /** @description The last revision it covers. Revisions are in the order of epoch, transaction and number. */
        SealPosition: {
            epoch: number;
            /** @description 64 bits. */
            xid: string;
            seq: number;
        };
        /**
         * @description `hash` is the SHA-256 of seven lines: `Concord seal` and the number · previousHash, or nothing · epoch, xid and seq
         *     of the head, parted by spaces · count · total · root · time.
         */
        Seal: {
            number: number;
            /** @description The hash of the seal before; null for the first. */
            previousHash: components["schemas"]["Sha256"] | null;
            head: components["schemas"]["SealPosition"];
            /** @description How many revisions it covers. */
            count: number;
            /** @description With all seals before. */
            total: number;
            root: components["schemas"]["Sha256"];
            /**
             * Format: date-time
             * @description When it was made, to the microsecond.
             */
            time: string;
            hash: components["schemas"]["Sha256"];
        };
        SealList: {
            items: components["schemas"]["Seal"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        /** @description A seal to keep outside the register. */
        KeptSeal: {
            number: number;
            /** @description The hash of the seal before; null for the first. */
            previousHash: components["schemas"]["Sha256"] | null;
            head: components["schemas"]["SealPosition"];
            /** @description How many revisions it covers. */
            count: number;
            /** @description With all seals before. */
            total: number;
            root: components["schemas"]["Sha256"];
            /**
             * Format: date-time
             * @description When it was made, to the microsecond.
             */
            time: string;
            hash: components["schemas"]["Sha256"];
            /** @description Earlier seals, evenly spread; should the seal not fit one day, they tell since when. */
            landmarks: {
                number: number;
                hash: components["schemas"]["Sha256"];
            }[];
        };
        SealProof: {
            seal: components["schemas"]["Seal"];
            /** @description Which of its revisions. */
            index: number;
            leaf: {
                seq: number;
                hash: components["schemas"]["Sha256"];
            };
            path: components["schemas"]["Sha256"][];
        };
        /** @enum {string} */
        Scope: "register:read" | "register:write" | "register:partner" | "register:internal" | "contact-points:personal" | "exchange-answers:read" | "changes:read" | "webhooks:manage" | "strategy:write" | "personal-data:manage" | "audit:read" | "admin";
        /** @enum {string} */
        Role: "reader" | "officer" | "strategy-officer" | "data-protection" | "administrator";
        Principal: {
            /** @enum {string} */
            kind: "account" | "client";
            id: string;
            name: string;
            scopes: components["schemas"]["Scope"][];
            roles: components["schemas"]["Role"][];
            /** @description Whether a second factor is asked for. */
            secondFactor: boolean;
            /** @description Whether the identity provider vouches for the person: a fresh proof is given there. */
            provider: boolean;
            /** @description Opens `/calendar.ics` and `/reminders.ics`, and nothing else, for a calendar program; null for a partner system. */
            calendarToken: string | null;
            /** @description Until when what needs a fresh proof may be done. */
            steppedUpUntil: components["schemas"]["Instant"] | null;
        };
        Session: {
            today: components["schemas"]["Day"];
            /** @example Europe/Amsterdam */
            timeZone: string;
            principal: components["schemas"]["Principal"];
            register: {
                /** @enum {string} */
                kind: "register" | "demo";
                /** @description The first day any source of the register speaks for. */
                speaksFrom: components["schemas"]["DayOrNull"];
                loadedAt: components["schemas"]["Instant"] | null;
            };
            /** @description The strategy that is current today; of several the one that began last. Null where there is none. */
            strategy: {
                code: string;
                title: string;
                from: components["schemas"]["PartialDate"];
                until: components["schemas"]["PartialDate"];
            } | null;
        };
        SignIn: {
            email: string;
            password: string;
            /** @description Six digits of the second factor, or a recovery code. */
            code?: string;
        };
        StepUp: {
            password: string;
            code?: string;
        };
        Password: string;
        PasswordChange: {
            current: string;
            next: components["schemas"]["Password"];
        };
        Code: {
            /** @description The six digits that the authenticator app shows. */
            code: string;
        };
        RecoveryCodes: {
            recoveryCodes: string[];
        };
        SecondFactor: {
            /** @description Base32, to be typed where no picture can be scanned. */
            secret: string;
            /** @description otpauth: address for authenticator apps. */
            uri: string;
        };
        SignInWays: {
            /** @description With an account of this register. */
            local: boolean;
            /** @description The identity provider of the agency, or null. */
            provider: {
                name: string;
                /** @description Where the way begins. */
                address: string;
                /** @description Where somebody whose session here has ended also signs out there. */
                signOutAddress: string;
            } | null;
        };
        OpenSession: {
            id: components["schemas"]["Id"];
            /** @description Whether this request came with it. */
            current: boolean;
            createdAt: components["schemas"]["Instant"];
            lastSeenAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
            /** @description What the browser said of itself. */
            device: string | null;
            address: string | null;
        };
        OpenSessionList: {
            items: components["schemas"]["OpenSession"][];
        };
        Token: {
            token: string;
        };
        InvitationFor: {
            name: string | null;
            email: string | null;
            expiresAt: components["schemas"]["Instant"];
        };
        /** Format: email */
        Email: string;
        Acceptance: {
            token: string;
            name: string;
            email: components["schemas"]["Email"];
            password: components["schemas"]["Password"];
        };
        ReminderId: string;
        /** @enum {string} */
        ReminderKind: "follow-up-due" | "expiry" | "review" | "attention-review";
        /**
         * @description What the reminder says beside the title of its record.
         * @enum {string}
         */
        ReminderSentence: "to-do" | "to-do-today" | "to-do-late" | "ends-on" | "ends-within" | "may-have-ended" | "has-ended" | "review-by" | "review-late" | "accepted-until" | "accepted-no-longer";
        /**
         * @description Away for good; until the record changes; until a day.
         * @enum {string}
         */
        ReminderAnswerKind: "dismissed" | "until-change" | "snoozed";
        ReminderAnswer: {
            kind: components["schemas"]["ReminderAnswerKind"];
            /** @description The day on which it comes back. */
            until: components["schemas"]["DayOrNull"];
            at: components["schemas"]["Instant"];
        };
        /**
         * @description Waiting, taken by the mail server, given up, or not needed any more.
         * @enum {string}
         */
        MailStatus: "queued" | "sent" | "failed" | "dropped";
        /**
         * @description What stood in the way; `next-day` was taken over by the next day's mail.
         * @enum {string|null}
         */
        MailFault: "recipient-refused" | "message-refused" | "sign-in-refused" | "not-secure" | "no-connection" | "no-answer" | "next-day" | null;
        /** @description The latest mail that told of the reminder. */
        Told: {
            state: components["schemas"]["MailStatus"];
            /** @description When it was sent or given up, or since when it waits. */
            at: components["schemas"]["Instant"];
            fault: components["schemas"]["MailFault"];
            /** @description What the mail server said. */
            detail: string | null;
        };
        Reminder: {
            id: components["schemas"]["ReminderId"];
            kind: components["schemas"]["ReminderKind"];
            /**
             * @description Its lead time has come; it is yet to come; it was dismissed or put off.
             * @enum {string}
             */
            state: "due" | "ahead" | "answered";
            sentence: components["schemas"]["ReminderSentence"];
            title: string;
            /** @description As precise as it is known. */
            date: components["schemas"]["PartialDate"];
            /** @description The first day the date can mean. */
            dueOn: components["schemas"]["Day"];
            overdue: boolean;
            /** @description Who is to do it, or who accepted it; instruments have none. */
            owner: string | null;
            partners: components["schemas"]["PartnerRef"][];
            /** @description Where it is settled. */
            record: {
                /** @enum {string} */
                type: "activity" | "agreement" | "working-arrangement" | "attention-acceptance";
                id: components["schemas"]["Id"];
                title: string;
            };
            answer: components["schemas"]["ReminderAnswer"] | null;
            /** @description Null while no mail has told of it. */
            mail: components["schemas"]["Told"] | null;
        };
        ReminderList: {
            day: components["schemas"]["Day"];
            /**
             * @description Whether reminders also come by mail.
             * @enum {string}
             */
            mail: "on" | "off" | "not-set-up";
            items: components["schemas"]["Reminder"][];
            /** @description Whether there are more than are shown. */
            more: boolean;
        };
        /** @description How many days ahead one is told, each time once. */
        LeadDays: number[];
        ReminderOfTasks: {
            on: boolean;
            /**
             * @description One's own; also those of the partners one follows; all.
             * @enum {string}
             */
            reach: "mine" | "partners" | "all";
            leadDays: components["schemas"]["LeadDays"];
        };
        ReminderOfDates: {
            on: boolean;
            /**
             * @description Those of the partners one follows; all.
             * @enum {string}
             */
            reach: "partners" | "all";
            leadDays: components["schemas"]["LeadDays"];
        };
        ReminderOfAcceptances: {
            on: boolean;
            /**
             * @description What one accepted oneself; all.
             * @enum {string}
             */
            reach: "mine" | "all";
            leadDays: components["schemas"]["LeadDays"];
        };
        ReminderKinds: {
            "follow-up-due": components["schemas"]["ReminderOfTasks"];
            expiry: components["schemas"]["ReminderOfDates"];
            review: components["schemas"]["ReminderOfDates"];
            "attention-review": components["schemas"]["ReminderOfAcceptances"];
        };
        /** @description The partners one follows. */
        ReminderPartnerCodes: components["schemas"]["PartnerCode"][];
        /** @description Names under which follow-ups are one's own besides name and e-mail address: a unit, a post. */
        ReminderNames: string[];
        ReminderSettings: {
            version: components["schemas"]["Version"];
            kinds: components["schemas"]["ReminderKinds"];
            partnerCodes: components["schemas"]["ReminderPartnerCodes"];
            names: components["schemas"]["ReminderNames"];
            mail: boolean;
            /** @enum {string} */
            language: "en" | "fr";
            /** @description The name and e-mail address of the account. */
            ownNames: string[];
            /** @description Owners that open follow-ups name; at most 200. */
            owners: string[];
            /** @description Whether this server can send mail. */
            mailSetUp: boolean;
        };
        ReminderSettingsDraft: {
            kinds?: components["schemas"]["ReminderKinds"];
            partnerCodes?: components["schemas"]["ReminderPartnerCodes"];
            names?: components["schemas"]["ReminderNames"];
            mail?: boolean;
            /**
             * @description Of mails and of the calendar.
             * @enum {string}
             */
            language?: "en" | "fr";
        };
        ReminderAnswerDraft: {
            kind: components["schemas"]["ReminderAnswerKind"];
            /** @description With `snoozed` the day on which it comes back; with nothing else. */
            until?: components["schemas"]["Day"];
        };
        Mail: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "digest" | "test";
            /** @description The name of the account. */
            to: string;
            day: components["schemas"]["Day"];
            state: components["schemas"]["MailStatus"];
            /** @description How many reminders it tells of. */
            items: number;
            tries: number;
            /** @description When it was sent or given up, or since when it waits. */
            at: components["schemas"]["Instant"];
            nextTryAt: components["schemas"]["Instant"] | null;
            fault: components["schemas"]["MailFault"];
            /** @description What the mail server said. */
            detail: string | null;
        };
        MailState: {
            /** @description Host and port of the mail server, or null where none is set up. */
            server: string | null;
            from: string | null;
            /** @description The settings that are missing. */
            missing: string[];
            waiting: number;
            /** @description The latest 50. */
            recent: components["schemas"]["Mail"][];
        };
        /** @enum {string} */
        AccountState: "invited" | "active" | "disabled";
        User: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /** @description Null until the invitation was accepted. */
            name: string | null;
            email: string | null;
            state: components["schemas"]["AccountState"];
            roles: components["schemas"]["Role"][];
            secondFactor: boolean;
            /** @description Whether the agency's identity provider vouches for the person. */
            provider: boolean;
            lastSignInAt: components["schemas"]["Instant"] | null;
            /** @description Until when the open invitation can be accepted. */
            invitationExpiresAt: components["schemas"]["Instant"] | null;
        };
        UserList: {
            items: components["schemas"]["User"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        UserCreate: {
            name?: string | null;
            email: components["schemas"]["Email"];
            roles: components["schemas"]["Role"][];
        };
        Invited: {
            user: components["schemas"]["User"];
            /** @description Address of the app that opens the invitation once. */
            link: string;
            expiresAt: components["schemas"]["Instant"];
        };
        UserDraft: {
            name?: string;
            roles?: components["schemas"]["Role"][];
            /** @enum {string} */
            state?: "active" | "disabled";
        };
        Credential: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "api-key" | "client-secret";
            /** @description How it begins, to tell it from others. */
            prefix: string;
            createdAt: components["schemas"]["Instant"];
            createdBy: string;
            expiresOn: components["schemas"]["DayOrNull"];
            lastUsedAt: components["schemas"]["Instant"] | null;
            revokedAt: components["schemas"]["Instant"] | null;
        };
        ApiClient: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            name: string;
            contact: string | null;
            scopes: components["schemas"]["Scope"][];
            /** @description Networks it may call from, as 192.0.2.0/24; empty for any. */
            addresses: string[];
            /** @description The last day on which it may call. */
            expiresOn: components["schemas"]["DayOrNull"];
            requestsPerMinute: number;
            lastUsedAt: components["schemas"]["Instant"] | null;
            credentials: components["schemas"]["Credential"][];
        };
        ApiClientList: {
            items: components["schemas"]["ApiClient"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        ApiClientCreate: {
            name: string;
            contact?: string | null;
            scopes: components["schemas"]["Scope"][];
            addresses?: string[];
            expiresOn?: components["schemas"]["DayOrNull"];
            /** @default 600 */
            requestsPerMinute?: number;
        };
        ApiClientDraft: {
            name?: string;
            contact?: string | null;
            scopes?: components["schemas"]["Scope"][];
            addresses?: string[];
            expiresOn?: components["schemas"]["DayOrNull"];
            /** @default 600 */
            requestsPerMinute?: number;
        };
        CredentialCreate: {
            /** @enum {string} */
            kind: "api-key" | "client-secret";
            expiresOn?: components["schemas"]["DayOrNull"];
        };
        IssuedCredential: {
            credential: components["schemas"]["Credential"];
            clientId: components["schemas"]["Id"];
            /** @description The key or secret itself. */
            text: string;
        };
        /** @enum {string} */
        AuditKind: "signed-in" | "sign-in-refused" | "signed-out" | "stepped-up" | "session-ended" | "password-changed" | "second-factor-added" | "second-factor-removed" | "user-invited" | "user-changed" | "invitation-accepted" | "calendar-address-renewed" | "client-created" | "client-changed" | "client-deleted" | "credential-issued" | "credential-revoked" | "personal-data-read" | "personal-data-exported" | "personal-data-erased" | "retention-run" | "retention-changed" | "retention-timer-changed" | "job-asked" | "exported";
        AuditEntry: {
            id: string;
            time: components["schemas"]["Instant"];
            kind: components["schemas"]["AuditKind"];
            /** @description Who did it; null for somebody who was not let in, and for what ran by itself. */
            actor: string | null;
            actorName: string;
            /** @description What or whom it concerns. */
            subject: string | null;
            detail: string | null;
            /** @description The network address it came from. */
            address: string | null;
            requestId: string | null;
            /** @description By which operation; null for what was done beside the API, and before it was kept. */
            operation: string | null;
        };
        AuditList: {
            items: components["schemas"]["AuditEntry"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        /** @enum {string} */
        PersonalDataKind: "holders" | "liaison-prosecutors" | "liaison-magistrates" | "users" | "reads" | "audit";
        ProcessingActivity: {
            kind: components["schemas"]["PersonalDataKind"];
            version: components["schemas"]["Version"];
            updatedAt: components["schemas"]["Instant"];
            purpose: string;
            /** @description Null means not recorded. */
            legalBasis: string | null;
            recipients: string | null;
            /** @description For how long after the end; null where none is set. */
            retentionMonths: number | null;
            /** @description Of how many people details are on record; null where they are not counted. */
            people: number | null;
        };
        ProcessingActivityList: {
            items: components["schemas"]["ProcessingActivity"][];
        };
        ProcessingActivityDraft: {
            purpose?: string;
            legalBasis?: string | null;
            recipients?: string | null;
            retentionMonths?: number | null;
        };
        /** @enum {string} */
        PersonKind: "holders" | "liaison-prosecutors" | "liaison-magistrates" | "users";
        Person: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["PersonKind"];
            name: string | null;
            role: string | null;
            email: string | null;
            phone: string | null;
            office: string | null;
            /** @description Null for a user of the register. */
            partner: components["schemas"]["PartnerRef"] | null;
            /** @description The day on which the post was over for certain. */
            endedOn: components["schemas"]["DayOrNull"];
        };
        PersonList: {
            items: components["schemas"]["Person"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        AccountData: {
            /** @enum {string} */
            state: "invited" | "active" | "disabled";
            roles: components["schemas"]["Role"][];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            lastSignInAt: components["schemas"]["Instant"] | null;
            secondFactor: boolean;
            /** @description The provider that vouches for them. */
            identityProvider: string | null;
            /** @description What the provider calls them. */
            subject: string | null;
            /** @description What they want to be reminded of; null if they never said. */
            reminders: {
                [key: string]: unknown;
            } | null;
            sessions: {
                createdAt: components["schemas"]["Instant"];
                lastSeenAt: components["schemas"]["Instant"];
                device: string | null;
                address: string | null;
            }[];
        };
        PersonExport: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["PersonKind"];
            /** @description As on record now; null once it was deleted. */
            present: components["schemas"]["Person"] | null;
            /** @description Of a user what is kept beside name and address; else null. */
            account: components["schemas"]["AccountData"] | null;
            revisions: {
                version: number;
                time: components["schemas"]["Instant"];
                /** @enum {string} */
                operation: "insert" | "update" | "delete";
                actor: string;
                reason: string | null;
                /** @description What the revision held of the person. */
                values: {
                    [key: string]: unknown;
                };
            }[];
            /** @description Who read, exported or erased it; of a user also all they did. */
            trail: components["schemas"]["AuditEntry"][];
        };
        ErasureDraft: {
            reason: string;
        };
        Erasure: {
            id: components["schemas"]["Id"];
            /** @description How many values were taken out of history, or of an account. */
            erasedValues: number;
            /** @description Where a user is still named, because who changed the register must be told as long as the register is kept, and who did what as long as the trail is: the name at the changes they made, and entries of the trail until their period is over. */
            kept: ("actor-in-history" | "audit-trail")[];
        };
        /** @description Of how many the time is over, by kind. */
        RetentionNumbers: {
            holders: number;
            "liaison-prosecutors": number;
            "liaison-magistrates": number;
            users: number;
            reads: number;
            audit: number;
        };
        RetentionRunEntry: {
            id: components["schemas"]["Id"];
            time: components["schemas"]["Instant"];
            dryRun: boolean;
            /** @description Who ran it; null where its time had come. */
            by: string | null;
            numbers: components["schemas"]["RetentionNumbers"];
        };
        RetentionRunList: {
            items: components["schemas"]["RetentionRunEntry"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        RetentionRunDraft: {
            /** @description See whom it concerns and erase nothing. */
            dryRun: boolean;
        };
        RetentionRun: {
            id: components["schemas"]["Id"];
            time: components["schemas"]["Instant"];
            dryRun: boolean;
            /** @description Who ran it; null where its time had come. */
            by: string | null;
            numbers: components["schemas"]["RetentionNumbers"];
            /** @description The people it concerns. */
            items: {
                id: components["schemas"]["Id"];
                kind: components["schemas"]["PersonKind"];
                endedOn: components["schemas"]["Day"];
                /** @description Whether the record itself is gone already. */
                deleted: boolean;
            }[];
        };
        PersonalDataRead: {
            id: string;
            time: components["schemas"]["Instant"];
            /** @description Everything about the person was handed out, and not only read. */
            exported: boolean;
            /** @description The account or partner system. */
            reader: string | null;
            readerName: string;
            /** @description Null where many were exported at once; each is then told apart. */
            personId: string | null;
            /** @description Who it was; null once the record was deleted. */
            person: {
                kind: components["schemas"]["PersonKind"];
                office: string | null;
                partner: components["schemas"]["PartnerRef"];
            } | null;
            /** @description By which operation of the API; null before it was kept. */
            operation: string | null;
            /** @description In the reader's words; null where none was given. */
            purpose: string | null;
            address: string | null;
        };
        PersonalDataReadList: {
            items: components["schemas"]["PersonalDataRead"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        RetentionTimer: {
            version: components["schemas"]["Version"];
            enabled: boolean;
            /** @description When it was last turned on or off; null: never. */
            changedAt: components["schemas"]["Instant"] | null;
            changedBy: string | null;
            /** @description Null while it is off. */
            nextRunAt: components["schemas"]["Instant"] | null;
        };
        RetentionTimerDraft: {
            enabled?: boolean;
        };
        /** @enum {string} */
        JobName: "retention" | "tidy" | "reminders";
        JobRun: {
            id: components["schemas"]["Id"];
            job: components["schemas"]["JobName"];
            askedAt: components["schemas"]["Instant"];
            /** @description Who had it run out of turn; null where its time had come. */
            askedBy: string | null;
            startedAt: components["schemas"]["Instant"] | null;
            endedAt: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            outcome: "waiting" | "running" | "done" | "failed";
            /** @description How much was done of each kind. */
            numbers: {
                [key: string]: number;
            };
            /** @description Why it failed. */
            problem: string | null;
        };
        Job: {
            name: components["schemas"]["JobName"];
            /** @description Whether it runs by itself. */
            on: boolean;
            schedule: {
                /** @enum {string} */
                every: "hour" | "day";
                /** @description The time of day in the register's time zone; of an hour only the minutes count. */
                at: string;
            };
            lastRun: components["schemas"]["JobRun"] | null;
            /** @description Null while it is off. */
            nextRunAt: components["schemas"]["Instant"] | null;
        };
        JobList: {
            items: components["schemas"]["Job"][];
        };
        JobRunList: {
            items: components["schemas"]["JobRun"][];
            links: components["schemas"]["Links"];
            total?: number;
        };
        /** @enum {string} */
        SystemFinding: "seals-late" | "feed-held" | "deliveries-late" | "webhooks-disabled" | "jobs-failed" | "disk-short" | "disk-full" | "connections-short";
        SystemHealth: {
            measuredAt: components["schemas"]["Instant"];
            /** @description What somebody should look at; empty where all is well. */
            findings: components["schemas"]["SystemFinding"][];
            process: {
                version: string;
                node: string;
                startedAt: components["schemas"]["Instant"];
                timeZone: string;
                memoryBytes: number;
            };
            database: {
                version: string;
                embedded: boolean;
                bytes: number;
                answersInMs: number;
                /** @description The last that ran. */
                migration: string;
                migrations: number;
                migratedAt: components["schemas"]["Instant"];
                connections: {
                    most: number;
                    open: number;
                    idle: number;
                    /** @description Requests that wait for one. */
                    waiting: number;
                };
            };
            seals: {
                /** @description The last seal; null while there is none. */
                number: number | null;
                time: components["schemas"]["Instant"] | null;
                /** @description Revisions that wait for a seal; more than 1000 are told as 1001. */
                unsealed: number;
                unsealedSeconds: number | null;
            };
            feed: {
                retentionDays: number;
                /** @description Changes that cannot be told yet, because a transaction runs. */
                held: number;
                heldSeconds: number | null;
            };
            webhooks: {
                active: number;
                disabled: number;
                /** @description Deliveries that wait, for their turn or their next try. */
                waiting: number;
                due: number;
                /** @description For how long the oldest that is due has waited. */
                dueSeconds: number | null;
            };
            /** @description The disk with the data folder; null where the database is elsewhere. */
            disk: {
                folder: string;
                totalBytes: number;
                freeBytes: number;
            } | null;
        };
    };
    responses: {
        /** @description Any other failure. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller's copy is current. */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request does not match the contract; every violation is listed. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule of the domain refuses; the problem names the rule. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such record on this register. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done; there is nothing to show. */
        NoContent: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Someone saved in between; the problem says who and when. */
        Stale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is missing. */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What follows the cursor is no longer in the feed; take a fresh snapshot. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Only records of partners in one of these regions; repeat the key for several. */
        Regions: components["schemas"]["RegionId"][];
        /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
        On: components["schemas"]["Day"];
        /** @description Words to find in names, titles and references; case and accents do not matter. */
        Q: string;
        /** @description How many items a page holds at most. */
        Limit: number;
        /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
        Cursor: string;
        /** @description Also count all items that match (`total`). */
        Count: boolean;
        /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
        KnownAt: components["schemas"]["Instant"];
        /** @description An ETag held by the caller; the same state is answered with 304. */
        IfNoneMatch: string;
        /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
        IdempotencyKey: string;
        /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
        ChangeReason: string;
        /** @description The record's code. Codes never change. */
        Code: string;
        /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
        IfMatch: string;
        /** @description Only records of these partners; repeat the key for several. */
        PartnerCodes: components["schemas"]["PartnerCode"][];
        /** @description The record's identifier, a UUID version 7. */
        Id: components["schemas"]["Id"];
        /** @description The collection the record belongs to, as in its own address. */
        Resource: components["schemas"]["HistoryResource"];
        /** @description The record's identifier, or its code where the collection is addressed by codes. */
        Key: string;
        /** @description The version that the revision made. */
        Revision: number;
        DeliveryId: components["schemas"]["Id"];
        /** @description The id of a report to compare with. */
        ThanOrNone: components["schemas"]["Id"];
        /** @description The id of the report to compare with. */
        Than: components["schemas"]["Id"];
        SealNumber: number;
    };
    requestBodies: never;
    headers: {
        /** @description Strong validator: `"<version>.<hash of the body>"`, for lists and computed answers `"<hash>"`. */
        ETag: string;
        /** @description The next page (`rel="next"`) */
        Link: string;
        /** @description Where the new record is */
        Location: string;
    };
    pathItems: never;
}
export type PartnerKind = components['schemas']['PartnerKind'];
export type RegionId = components['schemas']['RegionId'];
export type Day = components['schemas']['Day'];
export type Instant = components['schemas']['Instant'];
export type Problem = components['schemas']['Problem'];
export type Id = components['schemas']['Id'];
export type Version = components['schemas']['Version'];
export type PartnerCode = components['schemas']['PartnerCode'];
export type Names = components['schemas']['Names'];
export type Citation = components['schemas']['Citation'];
export type Citations = components['schemas']['Citations'];
export type NameVariant = components['schemas']['NameVariant'];
export type Note = components['schemas']['Note'];
export type Partner = components['schemas']['Partner'];
export type Links = components['schemas']['Links'];
export type PartnerList = components['schemas']['PartnerList'];
export type NamesDraft = components['schemas']['NamesDraft'];
export type CountryDraft = components['schemas']['CountryDraft'];
export type CountryCreate = components['schemas']['CountryCreate'];
export type Verdict = components['schemas']['Verdict'];
export type InstrumentType = components['schemas']['InstrumentType'];
export type InstrumentRef = components['schemas']['InstrumentRef'];
export type PartialDateOrNull = components['schemas']['PartialDateOrNull'];
export type DayOrNull = components['schemas']['DayOrNull'];
export type Basis = components['schemas']['Basis'];
export type RuledSentence = components['schemas']['RuledSentence'];
export type RecordType = components['schemas']['RecordType'];
export type RecordVersion = components['schemas']['RecordVersion'];
export type TraceStep = components['schemas']['TraceStep'];
export type Finding = components['schemas']['Finding'];
export type PartnerRef = components['schemas']['PartnerRef'];
export type Channel = components['schemas']['Channel'];
export type Undisclosed = components['schemas']['Undisclosed'];
export type GateKind = components['schemas']['GateKind'];
export type GateState = components['schemas']['GateState'];
export type PipelineEntry = components['schemas']['PipelineEntry'];
export type Tile = components['schemas']['Tile'];
export type ExchangeAnswer = components['schemas']['ExchangeAnswer'];
export type AgreementForm = components['schemas']['AgreementForm'];
export type ExchangeScope = components['schemas']['ExchangeScope'];
export type AgreementStage = components['schemas']['AgreementStage'];
export type AgreementMilestone = components['schemas']['AgreementMilestone'];
export type GateKindStored = components['schemas']['GateKindStored'];
export type AgreementStep = components['schemas']['AgreementStep'];
export type AgreementGate = components['schemas']['AgreementGate'];
export type Agreement = components['schemas']['Agreement'];
export type ArrangementPurpose = components['schemas']['ArrangementPurpose'];
export type WorkingArrangementStage = components['schemas']['WorkingArrangementStage'];
export type WorkingArrangementMilestone = components['schemas']['WorkingArrangementMilestone'];
export type WorkingArrangementStep = components['schemas']['WorkingArrangementStep'];
export type WorkingArrangementGate = components['schemas']['WorkingArrangementGate'];
export type WorkingArrangement = components['schemas']['WorkingArrangement'];
export type LiaisonProsecutor = components['schemas']['LiaisonProsecutor'];
export type LiaisonMagistrateStatus = components['schemas']['LiaisonMagistrateStatus'];
export type LiaisonMagistrate = components['schemas']['LiaisonMagistrate'];
export type AppointedBy = components['schemas']['AppointedBy'];
export type ContactPurpose = components['schemas']['ContactPurpose'];
export type Language = components['schemas']['Language'];
export type CrimeArea = components['schemas']['CrimeArea'];
export type ConfirmationState = components['schemas']['ConfirmationState'];
export type InteractionLevel = components['schemas']['InteractionLevel'];
export type ContactPointHolder = components['schemas']['ContactPointHolder'];
export type ContactPointConfirmation = components['schemas']['ContactPointConfirmation'];
export type ContactPoint = components['schemas']['ContactPoint'];
export type Membership = components['schemas']['Membership'];
export type NetworkMember = components['schemas']['NetworkMember'];
export type OrganisationBody = components['schemas']['OrganisationBody'];
export type JointAction = components['schemas']['JointAction'];
export type Slug = components['schemas']['Slug'];
export type AgencyRole = components['schemas']['AgencyRole'];
export type Currency = components['schemas']['Currency'];
export type ProjectStatus = components['schemas']['ProjectStatus'];
export type EligibilityRule = components['schemas']['EligibilityRule'];
export type ActivityKind = components['schemas']['ActivityKind'];
export type CapacityProject = components['schemas']['CapacityProject'];
export type KeyActionReference = components['schemas']['KeyActionReference'];
export type ContactPointRef = components['schemas']['ContactPointRef'];
export type KeyActionRef = components['schemas']['KeyActionRef'];
export type ProjectRef = components['schemas']['ProjectRef'];
export type FollowUp = components['schemas']['FollowUp'];
export type Activity = components['schemas']['Activity'];
export type PartialDate = components['schemas']['PartialDate'];
export type Assessment = components['schemas']['Assessment'];
export type PolicyDocument = components['schemas']['PolicyDocument'];
export type PartnerProfile = components['schemas']['PartnerProfile'];
export type AssessmentList = components['schemas']['AssessmentList'];
export type AssessmentDraft = components['schemas']['AssessmentDraft'];
export type AssessmentCreate = components['schemas']['AssessmentCreate'];
export type ExchangeAnswerRow = components['schemas']['ExchangeAnswerRow'];
export type ExchangeAnswerMatrix = components['schemas']['ExchangeAnswerMatrix'];
export type Purpose = components['schemas']['Purpose'];
export type ReceiptNote = components['schemas']['ReceiptNote'];
export type ExchangeAnswerReceiptEntry = components['schemas']['ExchangeAnswerReceiptEntry'];
export type ExchangeAnswerReceiptList = components['schemas']['ExchangeAnswerReceiptList'];
export type ExchangeAnswerReceiptCreate = components['schemas']['ExchangeAnswerReceiptCreate'];
export type AnswerChange = components['schemas']['AnswerChange'];
export type ExchangeAnswerReceipt = components['schemas']['ExchangeAnswerReceipt'];
export type AgreementList = components['schemas']['AgreementList'];
export type AgreementDraft = components['schemas']['AgreementDraft'];
export type AgreementCreate = components['schemas']['AgreementCreate'];
export type AgreementMilestoneDraft = components['schemas']['AgreementMilestoneDraft'];
export type AgreementMilestoneCreate = components['schemas']['AgreementMilestoneCreate'];
export type AgreementGateCreate = components['schemas']['AgreementGateCreate'];
export type GateEvidence = components['schemas']['GateEvidence'];
export type WorkingArrangementList = components['schemas']['WorkingArrangementList'];
export type WorkingArrangementDraft = components['schemas']['WorkingArrangementDraft'];
export type WorkingArrangementCreate = components['schemas']['WorkingArrangementCreate'];
export type WorkingArrangementMilestoneDraft = components['schemas']['WorkingArrangementMilestoneDraft'];
export type WorkingArrangementMilestoneCreate = components['schemas']['WorkingArrangementMilestoneCreate'];
export type WorkingArrangementGateCreate = components['schemas']['WorkingArrangementGateCreate'];
export type LiaisonProsecutorList = components['schemas']['LiaisonProsecutorList'];
export type LiaisonProsecutorDraft = components['schemas']['LiaisonProsecutorDraft'];
export type LiaisonProsecutorCreate = components['schemas']['LiaisonProsecutorCreate'];
export type YearCount = components['schemas']['YearCount'];
export type Network = components['schemas']['Network'];
export type NetworkList = components['schemas']['NetworkList'];
export type NetworkDraft = components['schemas']['NetworkDraft'];
export type NetworkCreate = components['schemas']['NetworkCreate'];
export type InternationalOrganisation = components['schemas']['InternationalOrganisation'];
export type InternationalOrganisationList = components['schemas']['InternationalOrganisationList'];
export type InternationalOrganisationDraft = components['schemas']['InternationalOrganisationDraft'];
export type InternationalOrganisationCreate = components['schemas']['InternationalOrganisationCreate'];
export type StrategyStanding = components['schemas']['StrategyStanding'];
export type PolicyDocumentRef = components['schemas']['PolicyDocumentRef'];
export type PriorityCode = components['schemas']['PriorityCode'];
export type KeyActionCode = components['schemas']['KeyActionCode'];
export type AgreementReach = components['schemas']['AgreementReach'];
export type WorkingArrangementReach = components['schemas']['WorkingArrangementReach'];
export type ContactPointReach = components['schemas']['ContactPointReach'];
export type TargetMeasure = components['schemas']['TargetMeasure'];
export type NumberReach = components['schemas']['NumberReach'];
export type ActivitiesReach = components['schemas']['ActivitiesReach'];
export type TargetReach = components['schemas']['TargetReach'];
export type Target = components['schemas']['Target'];
export type KeyAction = components['schemas']['KeyAction'];
export type Priority = components['schemas']['Priority'];
export type Strategy = components['schemas']['Strategy'];
export type StrategyList = components['schemas']['StrategyList'];
export type StrategyDraft = components['schemas']['StrategyDraft'];
export type StrategyCreate = components['schemas']['StrategyCreate'];
export type Tally = components['schemas']['Tally'];
export type TargetState = components['schemas']['TargetState'];
export type EvidenceCode = components['schemas']['EvidenceCode'];
export type Evidence = components['schemas']['Evidence'];
export type TargetProgress = components['schemas']['TargetProgress'];
export type KeyActionProgress = components['schemas']['KeyActionProgress'];
export type PriorityProgress = components['schemas']['PriorityProgress'];
export type Aside = components['schemas']['Aside'];
export type StrategyProgress = components['schemas']['StrategyProgress'];
export type AgreementGateFact = components['schemas']['AgreementGateFact'];
export type AgreementFact = components['schemas']['AgreementFact'];
export type ArrangementGateFact = components['schemas']['ArrangementGateFact'];
export type WorkingArrangementFact = components['schemas']['WorkingArrangementFact'];
export type ContactSpan = components['schemas']['ContactSpan'];
export type MagistrateFact = components['schemas']['MagistrateFact'];
export type JointActionFact = components['schemas']['JointActionFact'];
export type ActivityFact = components['schemas']['ActivityFact'];
export type ContactCount = components['schemas']['ContactCount'];
export type ProgressFacts = components['schemas']['ProgressFacts'];
export type StrategyCopy = components['schemas']['StrategyCopy'];
export type CarriedTarget = components['schemas']['CarriedTarget'];
export type CarriedKeyAction = components['schemas']['CarriedKeyAction'];
export type StrategyCopyPreview = components['schemas']['StrategyCopyPreview'];
export type TrendStep = components['schemas']['TrendStep'];
export type TrendTally = components['schemas']['TrendTally'];
export type StrategyTrend = components['schemas']['StrategyTrend'];
export type PriorityDraft = components['schemas']['PriorityDraft'];
export type PriorityCreate = components['schemas']['PriorityCreate'];
export type KeyActionDraft = components['schemas']['KeyActionDraft'];
export type KeyActionCreate = components['schemas']['KeyActionCreate'];
export type TargetDraft = components['schemas']['TargetDraft'];
export type TargetCreate = components['schemas']['TargetCreate'];
export type PriorityList = components['schemas']['PriorityList'];
export type KeyActionList = components['schemas']['KeyActionList'];
export type TargetKind = components['schemas']['TargetKind'];
export type TargetList = components['schemas']['TargetList'];
export type PolicyDocumentList = components['schemas']['PolicyDocumentList'];
export type PolicyDocumentDraft = components['schemas']['PolicyDocumentDraft'];
export type PolicyDocumentCreate = components['schemas']['PolicyDocumentCreate'];
export type PartnerWithPresence = components['schemas']['PartnerWithPresence'];
export type LiaisonProsecutorFact = components['schemas']['LiaisonProsecutorFact'];
export type ContactPointFact = components['schemas']['ContactPointFact'];
export type LiaisonMagistrateFact = components['schemas']['LiaisonMagistrateFact'];
export type AssessmentFact = components['schemas']['AssessmentFact'];
export type WhatIfFacts = components['schemas']['WhatIfFacts'];
export type WhatIfFactsAnswer = components['schemas']['WhatIfFactsAnswer'];
export type NewAgreement = components['schemas']['NewAgreement'];
export type NewArrangement = components['schemas']['NewArrangement'];
export type SupposedStep = components['schemas']['SupposedStep'];
export type OpenedGate = components['schemas']['OpenedGate'];
export type SupposedExpiry = components['schemas']['SupposedExpiry'];
export type SupposedOfPartner = components['schemas']['SupposedOfPartner'];
export type Supposition = components['schemas']['Supposition'];
export type Scenario = components['schemas']['Scenario'];
export type ScenarioList = components['schemas']['ScenarioList'];
export type ScenarioDraft = components['schemas']['ScenarioDraft'];
export type ScenarioCreate = components['schemas']['ScenarioCreate'];
export type SourceKind = components['schemas']['SourceKind'];
export type ReferenceNumbers = components['schemas']['ReferenceNumbers'];
export type Source = components['schemas']['Source'];
export type SourceList = components['schemas']['SourceList'];
export type SourceDraft = components['schemas']['SourceDraft'];
export type SourceCreate = components['schemas']['SourceCreate'];
export type RecordHit = components['schemas']['RecordHit'];
export type SourceCitation = components['schemas']['SourceCitation'];
export type SourceCitationList = components['schemas']['SourceCitationList'];
export type AttentionRule = components['schemas']['AttentionRule'];
export type AttentionSeverity = components['schemas']['AttentionSeverity'];
export type AttentionRecordType = components['schemas']['AttentionRecordType'];
export type AttentionRecord = components['schemas']['AttentionRecord'];
export type AttentionValues = components['schemas']['AttentionValues'];
export type MendForm = components['schemas']['MendForm'];
export type AttentionState = components['schemas']['AttentionState'];
export type AcceptanceOfEntry = components['schemas']['AcceptanceOfEntry'];
export type AttentionEntry = components['schemas']['AttentionEntry'];
export type AttentionList = components['schemas']['AttentionList'];
export type AttentionCount = components['schemas']['AttentionCount'];
export type AttentionSummary = components['schemas']['AttentionSummary'];
export type DatedStep = components['schemas']['DatedStep'];
export type Days = components['schemas']['Days'];
export type Codes = components['schemas']['Codes'];
export type AttentionFacts = components['schemas']['AttentionFacts'];
export type Months = components['schemas']['Months'];
export type AttentionThresholds = components['schemas']['AttentionThresholds'];
export type AttentionFactsAnswer = components['schemas']['AttentionFactsAnswer'];
export type AttentionSettings = components['schemas']['AttentionSettings'];
export type AttentionSettingsDraft = components['schemas']['AttentionSettingsDraft'];
export type AttentionAcceptance = components['schemas']['AttentionAcceptance'];
export type AttentionAcceptanceList = components['schemas']['AttentionAcceptanceList'];
export type AttentionAcceptanceDraft = components['schemas']['AttentionAcceptanceDraft'];
export type AttentionAcceptances = components['schemas']['AttentionAcceptances'];
export type ForecastEvent = components['schemas']['ForecastEvent'];
export type SunsetForecast = components['schemas']['SunsetForecast'];
export type ConflictStatus = components['schemas']['ConflictStatus'];
export type DocumentCode = components['schemas']['DocumentCode'];
export type ConflictReading = components['schemas']['ConflictReading'];
export type ConflictReadings = components['schemas']['ConflictReadings'];
export type ConflictOutcome = components['schemas']['ConflictOutcome'];
export type ConflictResolution = components['schemas']['ConflictResolution'];
export type NamedByCode = components['schemas']['NamedByCode'];
export type KeyActions = components['schemas']['KeyActions'];
export type Conflict = components['schemas']['Conflict'];
export type ConflictList = components['schemas']['ConflictList'];
export type ConflictDraft = components['schemas']['ConflictDraft'];
export type ConflictCreate = components['schemas']['ConflictCreate'];
export type ConflictResolutionDraft = components['schemas']['ConflictResolutionDraft'];
export type LiaisonMagistrateList = components['schemas']['LiaisonMagistrateList'];
export type LiaisonMagistrateDraft = components['schemas']['LiaisonMagistrateDraft'];
export type LiaisonMagistrateCreate = components['schemas']['LiaisonMagistrateCreate'];
export type ContactPointList = components['schemas']['ContactPointList'];
export type ContactPointDraft = components['schemas']['ContactPointDraft'];
export type ContactPointCreate = components['schemas']['ContactPointCreate'];
export type CoverageRow = components['schemas']['CoverageRow'];
export type ContactPointCoverage = components['schemas']['ContactPointCoverage'];
export type ContactPointHolderDraft = components['schemas']['ContactPointHolderDraft'];
export type ContactPointHolderCreate = components['schemas']['ContactPointHolderCreate'];
export type ContactPointHandOver = components['schemas']['ContactPointHandOver'];
export type ContactPointConfirmationDraft = components['schemas']['ContactPointConfirmationDraft'];
export type ContactPointConfirmationCreate = components['schemas']['ContactPointConfirmationCreate'];
export type GuideTranslation = components['schemas']['GuideTranslation'];
export type Guide = components['schemas']['Guide'];
export type GuideList = components['schemas']['GuideList'];
export type GuideDraft = components['schemas']['GuideDraft'];
export type GuideCreate = components['schemas']['GuideCreate'];
export type NetworkMemberDraft = components['schemas']['NetworkMemberDraft'];
export type NetworkMemberCreate = components['schemas']['NetworkMemberCreate'];
export type OrganisationBodyDraft = components['schemas']['OrganisationBodyDraft'];
export type OrganisationBodyCreate = components['schemas']['OrganisationBodyCreate'];
export type JointActionDraft = components['schemas']['JointActionDraft'];
export type JointActionCreate = components['schemas']['JointActionCreate'];
export type CapacityProjectList = components['schemas']['CapacityProjectList'];
export type CapacityProjectDraft = components['schemas']['CapacityProjectDraft'];
export type CapacityProjectCreate = components['schemas']['CapacityProjectCreate'];
export type ProjectMatrix = components['schemas']['ProjectMatrix'];
export type ActivityList = components['schemas']['ActivityList'];
export type ActivityDraft = components['schemas']['ActivityDraft'];
export type ActivityCreate = components['schemas']['ActivityCreate'];
export type FollowUpDraft = components['schemas']['FollowUpDraft'];
export type FollowUpCreate = components['schemas']['FollowUpCreate'];
export type ActivityRef = components['schemas']['ActivityRef'];
export type FollowUpTask = components['schemas']['FollowUpTask'];
export type FollowUpTaskList = components['schemas']['FollowUpTaskList'];
export type ProjectSuggestions = components['schemas']['ProjectSuggestions'];
export type HistoryResource = components['schemas']['HistoryResource'];
export type FieldDifference = components['schemas']['FieldDifference'];
export type PartKind = components['schemas']['PartKind'];
export type PartDifference = components['schemas']['PartDifference'];
export type NamedRecord = components['schemas']['NamedRecord'];
export type Revision = components['schemas']['Revision'];
export type RevisionList = components['schemas']['RevisionList'];
export type RevisionWithState = components['schemas']['RevisionWithState'];
export type NoticeModule = components['schemas']['NoticeModule'];
export type RegisterNotice = components['schemas']['RegisterNotice'];
export type RegisterNoticeList = components['schemas']['RegisterNoticeList'];
export type ChangeTypes = components['schemas']['ChangeTypes'];
export type InstantOrNull = components['schemas']['InstantOrNull'];
export type WebhookDisabledReason = components['schemas']['WebhookDisabledReason'];
export type WebhookSecret = components['schemas']['WebhookSecret'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookList = components['schemas']['WebhookList'];
export type WebhookCreate = components['schemas']['WebhookCreate'];
export type WebhookDraft = components['schemas']['WebhookDraft'];
export type WebhookDeliveryStatus = components['schemas']['WebhookDeliveryStatus'];
export type WebhookFault = components['schemas']['WebhookFault'];
export type WebhookAttempt = components['schemas']['WebhookAttempt'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookSecretCreate = components['schemas']['WebhookSecretCreate'];
export type WebhookReplayCreate = components['schemas']['WebhookReplayCreate'];
export type WebhookAct = components['schemas']['WebhookAct'];
export type WebhookActList = components['schemas']['WebhookActList'];
export type WebhookDeliveryLine = components['schemas']['WebhookDeliveryLine'];
export type WebhookDeliveryList = components['schemas']['WebhookDeliveryList'];
export type ReportEntry = components['schemas']['ReportEntry'];
export type ReportList = components['schemas']['ReportList'];
export type ReportCreate = components['schemas']['ReportCreate'];
export type ReportTableId = components['schemas']['ReportTableId'];
export type ReportFile = components['schemas']['ReportFile'];
export type ReportSource = components['schemas']['ReportSource'];
export type ReportWordList = components['schemas']['ReportWordList'];
export type ReportWord = components['schemas']['ReportWord'];
export type ReportColumn = components['schemas']['ReportColumn'];
export type ReportCell = components['schemas']['ReportCell'];
export type ReportRow = components['schemas']['ReportRow'];
export type ReportNote = components['schemas']['ReportNote'];
export type ReportTable = components['schemas']['ReportTable'];
export type Report = components['schemas']['Report'];
export type ReportRowDifference = components['schemas']['ReportRowDifference'];
export type ReportDifference = components['schemas']['ReportDifference'];
export type ReportVerification = components['schemas']['ReportVerification'];
export type SearchResult = components['schemas']['SearchResult'];
export type FeedRecordType = components['schemas']['FeedRecordType'];
export type ChangedRecord = components['schemas']['ChangedRecord'];
export type ChangeEvent = components['schemas']['ChangeEvent'];
export type ChangeList = components['schemas']['ChangeList'];
export type Sha256 = components['schemas']['Sha256'];
export type SealPosition = components['schemas']['SealPosition'];
export type Seal = components['schemas']['Seal'];
export type SealList = components['schemas']['SealList'];
export type KeptSeal = components['schemas']['KeptSeal'];
export type SealProof = components['schemas']['SealProof'];
export type Scope = components['schemas']['Scope'];
export type Role = components['schemas']['Role'];
export type Principal = components['schemas']['Principal'];
export type Session = components['schemas']['Session'];
export type SignIn = components['schemas']['SignIn'];
export type StepUp = components['schemas']['StepUp'];
export type Password = components['schemas']['Password'];
export type PasswordChange = components['schemas']['PasswordChange'];
export type Code = components['schemas']['Code'];
export type RecoveryCodes = components['schemas']['RecoveryCodes'];
export type SecondFactor = components['schemas']['SecondFactor'];
export type SignInWays = components['schemas']['SignInWays'];
export type OpenSession = components['schemas']['OpenSession'];
export type OpenSessionList = components['schemas']['OpenSessionList'];
export type Token = components['schemas']['Token'];
export type InvitationFor = components['schemas']['InvitationFor'];
export type Email = components['schemas']['Email'];
export type Acceptance = components['schemas']['Acceptance'];
export type ReminderId = components['schemas']['ReminderId'];
export type ReminderKind = components['schemas']['ReminderKind'];
export type ReminderSentence = components['schemas']['ReminderSentence'];
export type ReminderAnswerKind = components['schemas']['ReminderAnswerKind'];
export type ReminderAnswer = components['schemas']['ReminderAnswer'];
export type MailStatus = components['schemas']['MailStatus'];
export type MailFault = components['schemas']['MailFault'];
export type Told = components['schemas']['Told'];
export type Reminder = components['schemas']['Reminder'];
export type ReminderList = components['schemas']['ReminderList'];
export type LeadDays = components['schemas']['LeadDays'];
export type ReminderOfTasks = components['schemas']['ReminderOfTasks'];
export type ReminderOfDates = components['schemas']['ReminderOfDates'];
export type ReminderOfAcceptances = components['schemas']['ReminderOfAcceptances'];
export type ReminderKinds = components['schemas']['ReminderKinds'];
export type ReminderPartnerCodes = components['schemas']['ReminderPartnerCodes'];
export type ReminderNames = components['schemas']['ReminderNames'];
export type ReminderSettings = components['schemas']['ReminderSettings'];
export type ReminderSettingsDraft = components['schemas']['ReminderSettingsDraft'];
export type ReminderAnswerDraft = components['schemas']['ReminderAnswerDraft'];
export type Mail = components['schemas']['Mail'];
export type MailState = components['schemas']['MailState'];
export type AccountState = components['schemas']['AccountState'];
export type User = components['schemas']['User'];
export type UserList = components['schemas']['UserList'];
export type UserCreate = components['schemas']['UserCreate'];
export type Invited = components['schemas']['Invited'];
export type UserDraft = components['schemas']['UserDraft'];
export type Credential = components['schemas']['Credential'];
export type ApiClient = components['schemas']['ApiClient'];
export type ApiClientList = components['schemas']['ApiClientList'];
export type ApiClientCreate = components['schemas']['ApiClientCreate'];
export type ApiClientDraft = components['schemas']['ApiClientDraft'];
export type CredentialCreate = components['schemas']['CredentialCreate'];
export type IssuedCredential = components['schemas']['IssuedCredential'];
export type AuditKind = components['schemas']['AuditKind'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditList = components['schemas']['AuditList'];
export type PersonalDataKind = components['schemas']['PersonalDataKind'];
export type ProcessingActivity = components['schemas']['ProcessingActivity'];
export type ProcessingActivityList = components['schemas']['ProcessingActivityList'];
export type ProcessingActivityDraft = components['schemas']['ProcessingActivityDraft'];
export type PersonKind = components['schemas']['PersonKind'];
export type Person = components['schemas']['Person'];
export type PersonList = components['schemas']['PersonList'];
export type AccountData = components['schemas']['AccountData'];
export type PersonExport = components['schemas']['PersonExport'];
export type ErasureDraft = components['schemas']['ErasureDraft'];
export type Erasure = components['schemas']['Erasure'];
export type RetentionNumbers = components['schemas']['RetentionNumbers'];
export type RetentionRunEntry = components['schemas']['RetentionRunEntry'];
export type RetentionRunList = components['schemas']['RetentionRunList'];
export type RetentionRunDraft = components['schemas']['RetentionRunDraft'];
export type RetentionRun = components['schemas']['RetentionRun'];
export type PersonalDataRead = components['schemas']['PersonalDataRead'];
export type PersonalDataReadList = components['schemas']['PersonalDataReadList'];
export type RetentionTimer = components['schemas']['RetentionTimer'];
export type RetentionTimerDraft = components['schemas']['RetentionTimerDraft'];
export type JobName = components['schemas']['JobName'];
export type JobRun = components['schemas']['JobRun'];
export type Job = components['schemas']['Job'];
export type JobList = components['schemas']['JobList'];
export type JobRunList = components['schemas']['JobRunList'];
export type SystemFinding = components['schemas']['SystemFinding'];
export type SystemHealth = components['schemas']['SystemHealth'];
export type ResponseProblem = components['responses']['Problem'];
export type ResponseNotModified = components['responses']['NotModified'];
export type ResponseInvalid = components['responses']['Invalid'];
export type ResponseRefused = components['responses']['Refused'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseNoContent = components['responses']['NoContent'];
export type ResponseStale = components['responses']['Stale'];
export type ResponsePreconditionRequired = components['responses']['PreconditionRequired'];
export type ResponseGone = components['responses']['Gone'];
export type ParameterRegions = components['parameters']['Regions'];
export type ParameterOn = components['parameters']['On'];
export type ParameterQ = components['parameters']['Q'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterCount = components['parameters']['Count'];
export type ParameterKnownAt = components['parameters']['KnownAt'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterChangeReason = components['parameters']['ChangeReason'];
export type ParameterCode = components['parameters']['Code'];
export type ParameterIfMatch = components['parameters']['IfMatch'];
export type ParameterPartnerCodes = components['parameters']['PartnerCodes'];
export type ParameterId = components['parameters']['Id'];
export type ParameterResource = components['parameters']['Resource'];
export type ParameterKey = components['parameters']['Key'];
export type ParameterRevision = components['parameters']['Revision'];
export type ParameterDeliveryId = components['parameters']['DeliveryId'];
export type ParameterThanOrNone = components['parameters']['ThanOrNone'];
export type ParameterThan = components['parameters']['Than'];
export type ParameterSealNumber = components['parameters']['SealNumber'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderLink = components['headers']['Link'];
export type HeaderLocation = components['headers']['Location'];
export type $defs = Record<string, never>;
export interface operations {
    listPartners: {
        parameters: {
            query?: {
                /** @description Only partners of this kind; repeat the key for several. */
                kind?: components["schemas"]["PartnerKind"][];
                /** @description Only records of partners in one of these regions; repeat the key for several. */
                region?: components["parameters"]["Regions"];
                /** @description Only partners with an instrument at one of these stages on the day. */
                stage?: string[];
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of partners. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createPartner: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountryCreate"];
            };
        };
        responses: {
            /** @description The country as recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getPartner: {
        parameters: {
            query?: {
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deletePartner: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updatePartner: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["CountryDraft"];
            };
        };
        responses: {
            /** @description The partner. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restorePartner: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getPartnerProfile: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner with its answer and all that belongs to it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerProfile"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of assessments; the latest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    createAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentCreate"];
            };
        };
        responses: {
            /** @description The assessment as recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getAssessment: {
        parameters: {
            query?: {
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                assessmentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteAssessment: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                assessmentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateAssessment: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                assessmentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["AssessmentDraft"];
            };
        };
        responses: {
            /** @description The assessment. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    getExchangeAnswer: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer with its basis, conditions, channels and trace. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    listExchangeAnswers: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row for each partner. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeAnswerMatrix"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    listExchangeAnswerReceipts: {
        parameters: {
            query?: {
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of receipts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeAnswerReceiptList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createExchangeAnswerReceipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeAnswerReceiptCreate"];
            };
        };
        responses: {
            /** @description The receipt with the answer as it was given. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeAnswerReceipt"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getExchangeAnswerReceipt: {
        parameters: {
            query?: {
                /** @description The day the answer of now holds for. Default is today in the register's time zone. */
                on?: components["schemas"]["Day"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt with both answers. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeAnswerReceipt"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    listAgreements: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description Only records of partners in one of these regions; repeat the key for several. */
                region?: components["parameters"]["Regions"];
                /** @description Only agreements at one of these stages on the day. */
                stage?: components["schemas"]["AgreementStage"][];
                /** @description Only these legal forms; `not-recorded` finds those without one. */
                form?: ("international-agreement" | "cooperation-agreement" | "adequacy-decision" | "not-recorded")[];
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of agreements. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementCreate"];
            };
        };
        responses: {
            /** @description The agreement as recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getAgreement: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agreement. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["AgreementDraft"];
            };
        };
        responses: {
            /** @description The agreement. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agreement. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    recordAgreementMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementMilestoneCreate"];
            };
        };
        responses: {
            /** @description The agreement with the new milestone. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    deleteAgreementMilestone: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                milestoneId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agreement. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateAgreementMilestone: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                milestoneId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["AgreementMilestoneDraft"];
            };
        };
        responses: {
            /** @description The agreement. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreAgreementMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                milestoneId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agreement with the milestone. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    createAgreementGate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementGateCreate"];
            };
        };
        responses: {
            /** @description The agreement with the new gate. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    deleteAgreementGate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                gateId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agreement. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateAgreementGate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                gateId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["GateEvidence"];
            };
        };
        responses: {
            /** @description The agreement. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreAgreementGate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                gateId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agreement with the gate. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listWorkingArrangements: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description Only records of partners in one of these regions; repeat the key for several. */
                region?: components["parameters"]["Regions"];
                /** @description Only working arrangements at one of these stages on the day. */
                stage?: components["schemas"]["WorkingArrangementStage"][];
                /** @description Only these purposes; `not-recorded` finds those without one. */
                purpose?: ("strategic" | "implementing" | "exchange-of-letters" | "memorandum" | "other" | "not-recorded")[];
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of working arrangements. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingArrangementList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createWorkingArrangement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkingArrangementCreate"];
            };
        };
        responses: {
            /** @description The working arrangement as recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingArrangement"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getWorkingArrangement: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working arrangement. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingArrangement"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteWorkingArrangement: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateWorkingArrangement: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["WorkingArrangementDraft"];
            };
        };
        responses: {
            /** @description The working arrangement. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingArrangement"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreWorkingArrangement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working arrangement. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingArrangement"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    recordWorkingArrangementMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkingArrangementMilestoneCreate"];
            };
        };
        responses: {
            /** @description The working arrangement with the new milestone. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingArrangement"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    deleteWorkingArrangementMilestone: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                milestoneId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working arrangement. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingArrangement"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateWorkingArrangementMilestone: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                milestoneId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["WorkingArrangementMilestoneDraft"];
            };
        };
        responses: {
            /** @description The working arrangement. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingArrangement"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreWorkingArrangementMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                milestoneId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working arrangement with the milestone. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingArrangement"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    createWorkingArrangementGate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkingArrangementGateCreate"];
            };
        };
        responses: {
            /** @description The working arrangement with the new gate. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingArrangement"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    deleteWorkingArrangementGate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                gateId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working arrangement. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingArrangement"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateWorkingArrangementGate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                gateId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["GateEvidence"];
            };
        };
        responses: {
            /** @description The working arrangement. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingArrangement"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreWorkingArrangementGate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                gateId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working arrangement with the gate. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingArrangement"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listLiaisonProsecutors: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Only those in post (true) or not in post (false) on the day. */
                current?: boolean;
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description Only records of partners in one of these regions; repeat the key for several. */
                region?: components["parameters"]["Regions"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of liaison prosecutors. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiaisonProsecutorList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createLiaisonProsecutor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiaisonProsecutorCreate"];
            };
        };
        responses: {
            /** @description The liaison prosecutor as recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiaisonProsecutor"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getLiaisonProsecutor: {
        parameters: {
            query?: {
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The liaison prosecutor. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiaisonProsecutor"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteLiaisonProsecutor: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateLiaisonProsecutor: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["LiaisonProsecutorDraft"];
            };
        };
        responses: {
            /** @description The liaison prosecutor. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiaisonProsecutor"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreLiaisonProsecutor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The liaison prosecutor. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiaisonProsecutor"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listNetworks: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Only networks with this relation; repeat the key for several. */
                relation?: ("none" | "contact" | "established")[];
                /** @description Only records of partners in one of these regions; repeat the key for several. */
                region?: components["parameters"]["Regions"];
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of networks. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createNetwork: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkCreate"];
            };
        };
        responses: {
            /** @description The network as recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getNetwork: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteNetwork: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateNetwork: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["NetworkDraft"];
            };
        };
        responses: {
            /** @description The network. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreNetwork: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listInternationalOrganisations: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Only records of partners in one of these regions; repeat the key for several. */
                region?: components["parameters"]["Regions"];
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of international organisations. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternationalOrganisationList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createInternationalOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InternationalOrganisationCreate"];
            };
        };
        responses: {
            /** @description The international organisation as recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternationalOrganisation"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getInternationalOrganisation: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The international organisation. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternationalOrganisation"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteInternationalOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateInternationalOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["InternationalOrganisationDraft"];
            };
        };
        responses: {
            /** @description The international organisation. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternationalOrganisation"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreInternationalOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The international organisation. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternationalOrganisation"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listStrategies: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Only strategies that stand so on the day; repeat the key for several. */
                standing?: components["schemas"]["StrategyStanding"][];
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of strategies. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createStrategy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrategyCreate"];
            };
        };
        responses: {
            /** @description The strategy as recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getStrategy: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The strategy with all its parts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteStrategy: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateStrategy: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["StrategyDraft"];
            };
        };
        responses: {
            /** @description The strategy with all its parts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreStrategy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The strategy with all its parts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getStrategyProgress: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The progress of the strategy on the day. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyProgress"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    getStrategyProgressFacts: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The facts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressFacts"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    createStrategyCopy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrategyCopy"];
            };
        };
        responses: {
            /** @description The new strategy. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    inspectStrategyCopy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrategyCopy"];
            };
        };
        responses: {
            /** @description Every key action and target, each with whether it is carried over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyCopyPreview"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getStrategyTrend: {
        parameters: {
            query?: {
                /** @description The day it begins with. Default is the first day of the strategy, at most the day it ends with. */
                from?: components["schemas"]["Day"];
                /** @description The day it ends with. Default is the day `on`, at most the last day of the strategy. */
                until?: components["schemas"]["Day"];
                /** @description How far the days lie apart. */
                step?: components["schemas"]["TrendStep"];
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One point for each day, the earliest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyTrend"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    createPriority: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriorityCreate"];
            };
        };
        responses: {
            /** @description The strategy with the new priority. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    deletePriority: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                priorityId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The strategy with all its parts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updatePriority: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                priorityId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PriorityDraft"];
            };
        };
        responses: {
            /** @description The strategy with all its parts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restorePriority: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                priorityId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The strategy with all its parts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    createKeyAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyActionCreate"];
            };
        };
        responses: {
            /** @description The strategy with the new key action. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    deleteKeyAction: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                keyActionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The strategy with all its parts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateKeyAction: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                keyActionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["KeyActionDraft"];
            };
        };
        responses: {
            /** @description The strategy with all its parts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreKeyAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                keyActionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The strategy with all its parts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    createTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetCreate"];
            };
        };
        responses: {
            /** @description The strategy with the new target. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    deleteTarget: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                targetId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The strategy with all its parts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateTarget: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                targetId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["TargetDraft"];
            };
        };
        responses: {
            /** @description The strategy with all its parts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                targetId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The strategy with all its parts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listPriorities: {
        parameters: {
            query?: {
                /** @description Only those of these strategies; repeat the key for several. */
                strategyCode?: components["schemas"]["Slug"][];
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of priorities; each with its key actions. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    listKeyActions: {
        parameters: {
            query?: {
                /** @description Only those of these strategies; repeat the key for several. */
                strategyCode?: components["schemas"]["Slug"][];
                /** @description Only those under priorities of these codes; repeat the key for several. */
                priority?: components["schemas"]["PriorityCode"][];
                /** @description Only promises made on a condition (true), or without one (false). */
                conditional?: boolean;
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of key actions; each with its targets. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyActionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    listTargets: {
        parameters: {
            query?: {
                /** @description Only those of these strategies; repeat the key for several. */
                strategyCode?: components["schemas"]["Slug"][];
                /** @description Only those under priorities of these codes; repeat the key for several. */
                priority?: components["schemas"]["PriorityCode"][];
                /** @description Only targets of key actions of these codes; repeat the key for several. */
                keyActionCode?: components["schemas"]["KeyActionCode"][];
                /** @description Only targets of these kinds; repeat the key for several. */
                kind?: components["schemas"]["TargetKind"][];
                /** @description Only promises made on a condition, their own or that of their key action (true), or without one (false). */
                conditional?: boolean;
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description Only records of partners in one of these regions; repeat the key for several. */
                region?: components["parameters"]["Regions"];
                /** @description Only targets that name this project. */
                projectCode?: components["schemas"]["Slug"];
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of targets. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    listPolicyDocuments: {
        parameters: {
            query?: {
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Only records of partners in one of these regions; repeat the key for several. */
                region?: components["parameters"]["Regions"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of policy documents. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDocumentList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createPolicyDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyDocumentCreate"];
            };
        };
        responses: {
            /** @description The policy document as recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDocument"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getPolicyDocument: {
        parameters: {
            query?: {
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDocument"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deletePolicyDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updatePolicyDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PolicyDocumentDraft"];
            };
        };
        responses: {
            /** @description The policy document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDocument"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restorePolicyDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDocument"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getWhatIfFacts: {
        parameters: {
            query: {
                /** @description Of these partners; repeat the key for several. */
                partnerCode: components["schemas"]["PartnerCode"][];
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The facts, partner by partner. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfFactsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    listScenarios: {
        parameters: {
            query?: {
                /** @description Only one's own, or only those of others. */
                whose?: "own" | "others";
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of scenarios. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createScenario: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioCreate"];
            };
        };
        responses: {
            /** @description The scenario as kept. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    getScenario: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenario. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteScenario: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateScenario: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ScenarioDraft"];
            };
        };
        responses: {
            /** @description The scenario. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreScenario: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenario. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sources. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceCreate"];
            };
        };
        responses: {
            /** @description The source as recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getSource: {
        parameters: {
            query?: {
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteSource: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateSource: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["SourceDraft"];
            };
        };
        responses: {
            /** @description The source. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listSourceCitations: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of citations. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceCitationList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    listAttention: {
        parameters: {
            query?: {
                /** @description Only by one of these rules; repeat the key for several. */
                rule?: components["schemas"]["AttentionRule"][];
                /** @description Only with one of these severities. */
                severity?: components["schemas"]["AttentionSeverity"][];
                /** @description Only about records of one of these kinds. */
                kind?: components["schemas"]["AttentionRecordType"][];
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description Only about these records; repeat the key for several. */
                recordId?: components["schemas"]["Id"][];
                /** @description Those that somebody accepted instead of those that stand open. */
                accepted?: boolean;
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
                /** @description Fields to sort by, a minus before one turns it round. What no day tells of comes last. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttentionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    getAttentionSummary: {
        parameters: {
            query?: {
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many stand open and how many are accepted, for every rule. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttentionSummary"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    getAttentionFacts: {
        parameters: {
            query: {
                /** @description The partners; repeat the key for several. */
                partnerCode: components["schemas"]["PartnerCode"][];
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The facts, and the thresholds that hold. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttentionFactsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    getAttentionSettings: {
        parameters: {
            query?: {
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thresholds. Version 0 means that nobody has changed them. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttentionSettings"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    updateAttentionSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["AttentionSettingsDraft"];
            };
        };
        responses: {
            /** @description The thresholds. Version 0 means that nobody has changed them. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttentionSettings"];
                };
            };
            400: components["responses"]["Invalid"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    listAttentionAcceptances: {
        parameters: {
            query?: {
                /** @description Only those whose review is due by this day. */
                reviewUntil?: components["schemas"]["Day"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
                /** @description By the day of review, upwards or, with a minus, downwards. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of acceptances. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttentionAcceptanceList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    acceptAttention: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttentionAcceptanceDraft"];
            };
        };
        responses: {
            /** @description The acceptances, in the order in which they were asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttentionAcceptances"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getAttentionAcceptance: {
        parameters: {
            query?: {
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The acceptance. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttentionAcceptance"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    reopenAttention: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreAttentionAcceptance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The acceptance. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttentionAcceptance"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getSunsetForecast: {
        parameters: {
            query?: {
                /** @description How many days ahead. */
                days?: number;
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, in the order of days. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SunsetForecast"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    listConflicts: {
        parameters: {
            query?: {
                /** @description Only with one of these statuses. */
                status?: components["schemas"]["ConflictStatus"][];
                /** @description Only where one of these sources is read; repeat the key for several. */
                source?: string[];
                /** @description Only those that touch one of these partners; repeat the key for several. */
                partnerCode?: components["schemas"]["PartnerCode"][];
                /** @description Only those that touch this agreement. */
                agreementId?: components["schemas"]["Id"];
                /** @description Only those that touch this working arrangement. */
                workingArrangementId?: components["schemas"]["Id"];
                /** @description Only those that touch this capacity project. */
                projectCode?: components["schemas"]["Slug"];
                /** @description Only those that touch this policy document. */
                policyDocumentCode?: components["schemas"]["DocumentCode"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of conflicts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConflictCreate"];
            };
        };
        responses: {
            /** @description The conflict as recorded; it is open. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getConflict: {
        parameters: {
            query?: {
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conflict. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteConflict: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateConflict: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ConflictDraft"];
            };
        };
        responses: {
            /** @description The conflict. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conflict. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    recordConflictResolution: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConflictResolutionDraft"];
            };
        };
        responses: {
            /** @description The conflict. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    deleteConflictResolution: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conflict. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    listLiaisonMagistrates: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Only with one of these statuses. */
                status?: components["schemas"]["LiaisonMagistrateStatus"][];
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description Only records of partners in one of these regions; repeat the key for several. */
                region?: components["parameters"]["Regions"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of liaison magistrates. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiaisonMagistrateList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createLiaisonMagistrate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiaisonMagistrateCreate"];
            };
        };
        responses: {
            /** @description The liaison magistrate as recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiaisonMagistrate"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getLiaisonMagistrate: {
        parameters: {
            query?: {
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The liaison magistrate. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiaisonMagistrate"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteLiaisonMagistrate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateLiaisonMagistrate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["LiaisonMagistrateDraft"];
            };
        };
        responses: {
            /** @description The liaison magistrate. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiaisonMagistrate"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreLiaisonMagistrate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The liaison magistrate. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiaisonMagistrate"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listContactPoints: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description Only records of partners in one of these regions; repeat the key for several. */
                region?: components["parameters"]["Regions"];
                /** @description Only those appointed by one of these; repeat the key for several. */
                appointedBy?: components["schemas"]["AppointedBy"][];
                /** @description Only offices that work in one of these languages. */
                language?: components["schemas"]["Language"][];
                /** @description Only offices with this level of interaction on the day. */
                interaction?: components["schemas"]["InteractionLevel"][];
                /** @description Only offices whose confirmation is fresh or stale or missing on the day. */
                freshness?: components["schemas"]["ConfirmationState"][];
                /** @description Only offices that exist (true) or do not (false) on the day. */
                current?: boolean;
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contact points. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPointList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createContactPoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPointCreate"];
            };
        };
        responses: {
            /** @description The contact point as recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoint"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    exportContactPoints: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description Only records of partners in one of these regions; repeat the key for several. */
                region?: components["parameters"]["Regions"];
                /** @description Only those appointed by one of these; repeat the key for several. */
                appointedBy?: components["schemas"]["AppointedBy"][];
                /** @description Only offices that work in one of these languages. */
                language?: components["schemas"]["Language"][];
                /** @description Only offices with this level of interaction on the day. */
                interaction?: components["schemas"]["InteractionLevel"][];
                /** @description Only offices whose confirmation is fresh or stale or missing on the day. */
                freshness?: components["schemas"]["ConfirmationState"][];
                /** @description Only offices that exist (true) or do not (false) on the day. */
                current?: boolean;
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One line for each contact point; streamed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    exportContactPointWorkbook: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description Only records of partners in one of these regions; repeat the key for several. */
                region?: components["parameters"]["Regions"];
                /** @description Only those appointed by one of these; repeat the key for several. */
                appointedBy?: components["schemas"]["AppointedBy"][];
                /** @description Only offices that work in one of these languages. */
                language?: components["schemas"]["Language"][];
                /** @description Only offices with this level of interaction on the day. */
                interaction?: components["schemas"]["InteractionLevel"][];
                /** @description Only offices whose confirmation is fresh or stale or missing on the day. */
                freshness?: components["schemas"]["ConfirmationState"][];
                /** @description Only offices that exist (true) or do not (false) on the day. */
                current?: boolean;
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row for each contact point; streamed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    getContactPointCoverage: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts by region and by language and by kind of appointing party. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPointCoverage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    getContactPoint: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact point. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoint"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteContactPoint: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateContactPoint: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ContactPointDraft"];
            };
        };
        responses: {
            /** @description The contact point. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoint"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreContactPoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact point. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoint"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    createContactPointHolder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPointHolderCreate"];
            };
        };
        responses: {
            /** @description The contact point with the new holder. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoint"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    deleteContactPointHolder: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                holderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact point without the holder. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoint"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateContactPointHolder: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                holderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ContactPointHolderDraft"];
            };
        };
        responses: {
            /** @description The contact point. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoint"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreContactPointHolder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                holderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact point with the holder. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoint"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    createContactPointHandOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPointHandOver"];
            };
        };
        responses: {
            /** @description The contact point with its new holder. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoint"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    recordContactPointConfirmation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPointConfirmationCreate"];
            };
        };
        responses: {
            /** @description The contact point with the new confirmation. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoint"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    deleteContactPointConfirmation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                confirmationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact point without the confirmation. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoint"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateContactPointConfirmation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                confirmationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ContactPointConfirmationDraft"];
            };
        };
        responses: {
            /** @description The contact point. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoint"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreContactPointConfirmation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                confirmationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact point with the confirmation. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoint"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    exportContactPointCards: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description Only records of partners in one of these regions; repeat the key for several. */
                region?: components["parameters"]["Regions"];
                /** @description Only those appointed by one of these; repeat the key for several. */
                appointedBy?: components["schemas"]["AppointedBy"][];
                /** @description Only offices that work in one of these languages. */
                language?: components["schemas"]["Language"][];
                /** @description Only offices with this level of interaction on the day. */
                interaction?: components["schemas"]["InteractionLevel"][];
                /** @description Only offices whose confirmation is fresh or stale or missing on the day. */
                freshness?: components["schemas"]["ConfirmationState"][];
                /** @description Only offices that exist (true) or do not (false) on the day. */
                current?: boolean;
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Only this contact point. */
                id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One vCard 4.0 for each present holder and office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/vcard": string;
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    listGuides: {
        parameters: {
            query?: {
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of guides. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuideList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createGuide: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuideCreate"];
            };
        };
        responses: {
            /** @description The guide as recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guide"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getGuide: {
        parameters: {
            query?: {
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guide. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guide"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteGuide: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateGuide: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["GuideDraft"];
            };
        };
        responses: {
            /** @description The guide. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guide"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreGuide: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guide. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guide"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    createNetworkMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkMemberCreate"];
            };
        };
        responses: {
            /** @description The network with the new member. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    deleteNetworkMember: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                memberId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network without the member. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateNetworkMember: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                memberId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["NetworkMemberDraft"];
            };
        };
        responses: {
            /** @description The network. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreNetworkMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                memberId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network with the member. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    createOrganisationBody: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationBodyCreate"];
            };
        };
        responses: {
            /** @description The organisation with the new body. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternationalOrganisation"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    deleteOrganisationBody: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                bodyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation without the body. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternationalOrganisation"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateOrganisationBody: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                bodyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["OrganisationBodyDraft"];
            };
        };
        responses: {
            /** @description The organisation. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternationalOrganisation"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreOrganisationBody: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                bodyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The international organisation with the body. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternationalOrganisation"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    createJointAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JointActionCreate"];
            };
        };
        responses: {
            /** @description The organisation with the new joint action. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternationalOrganisation"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    deleteJointAction: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                jointActionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation without the joint action. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternationalOrganisation"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateJointAction: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                jointActionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["JointActionDraft"];
            };
        };
        responses: {
            /** @description The organisation. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternationalOrganisation"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreJointAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                jointActionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The international organisation with the joint action. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternationalOrganisation"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listCapacityProjects: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Only with one of these statuses. */
                status?: ("pipeline" | "implementation" | "finalisation" | "closed" | "cancelled" | "suspended" | "not-recorded")[];
                /** @description Only where the agency has one of these roles. */
                agencyRole?: components["schemas"]["AgencyRole"][];
                /** @description Only records of partners in one of these regions; repeat the key for several. */
                region?: components["parameters"]["Regions"];
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of capacity projects. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityProjectList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createCapacityProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapacityProjectCreate"];
            };
        };
        responses: {
            /** @description The capacity project as recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityProject"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getProjectMatrix: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row for each partner that is a beneficiary or may be one. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectMatrix"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    getCapacityProject: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The capacity project. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityProject"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteCapacityProject: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateCapacityProject: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["CapacityProjectDraft"];
            };
        };
        responses: {
            /** @description The capacity project. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityProject"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreCapacityProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The capacity project. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityProject"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listActivities: {
        parameters: {
            query?: {
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description Only records of partners in one of these regions; repeat the key for several. */
                region?: components["parameters"]["Regions"];
                /** @description Only activities of these kinds. */
                kind?: components["schemas"]["ActivityKind"][];
                /** @description Only activities in one of these states. */
                state?: ("planned" | "held" | "cancelled")[];
                /** @description Only activities that end on or after this day. */
                from?: components["schemas"]["Day"];
                /** @description Only activities that begin on or before this day. */
                until?: components["schemas"]["Day"];
                /** @description Only activities of this project. */
                projectCode?: components["schemas"]["Slug"];
                /** @description Only activities that serve one of these key actions; repeat the key for several. */
                keyAction?: components["schemas"]["KeyActionReference"][];
                /** @description Only activities that met this contact point. */
                contactPointId?: components["schemas"]["Id"];
                /** @description Only activities linked to this agreement. */
                agreementId?: components["schemas"]["Id"];
                /** @description Only activities linked to this working arrangement. */
                workingArrangementId?: components["schemas"]["Id"];
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of activities. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityCreate"];
            };
        };
        responses: {
            /** @description The activity as recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getActivity: {
        parameters: {
            query?: {
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activity. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ActivityDraft"];
            };
        };
        responses: {
            /** @description The activity. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activity. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    createFollowUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpCreate"];
            };
        };
        responses: {
            /** @description The activity with the new follow-up. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    deleteFollowUp: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                followUpId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activity without the follow-up. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateFollowUp: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                followUpId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["FollowUpDraft"];
            };
        };
        responses: {
            /** @description The activity. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreFollowUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                followUpId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activity with the follow-up. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listFollowUps: {
        parameters: {
            query?: {
                /** @description Only those done (true) or open (false). */
                done?: boolean;
                /** @description Only those of this owner. */
                owner?: string;
                /** @description Only those due before this day. */
                dueBefore?: components["schemas"]["Day"];
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of follow-ups. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpTaskList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    exportCalendar: {
        parameters: {
            query?: {
                /** @description Only records of these partners; repeat the key for several. */
                partnerCode?: components["parameters"]["PartnerCodes"];
                /** @description In place of other credentials, for calendar programs: `principal.calendarToken` of the session. */
                token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar (RFC 5545) with stable UIDs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    listProjectSuggestions: {
        parameters: {
            query: {
                /** @description The partner. */
                partnerCode: components["schemas"]["PartnerCode"];
                /** @description The kind of activity. */
                kind?: components["schemas"]["ActivityKind"];
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Projects that fit; best first (BR26). */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectSuggestions"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    restoreAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's code. Codes never change. */
                code: components["parameters"]["Code"];
                assessmentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The collection the record belongs to, as in its own address. */
                resource: components["parameters"]["Resource"];
                /** @description The record's identifier, or its code where the collection is addressed by codes. */
                id: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of revisions. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    getRevision: {
        parameters: {
            query?: {
                /** @description The version to tell the differences from; the one before unless told. With the present version it tells, the other way round, what a restore would change. */
                against?: components["schemas"]["Version"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The collection the record belongs to, as in its own address. */
                resource: components["parameters"]["Resource"];
                /** @description The record's identifier, or its code where the collection is addressed by codes. */
                id: components["parameters"]["Key"];
                /** @description The version that the revision made. */
                version: components["parameters"]["Revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revision. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionWithState"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    restoreRevision: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The collection the record belongs to, as in its own address. */
                resource: components["parameters"]["Resource"];
                /** @description The record's identifier, or its code where the collection is addressed by codes. */
                id: components["parameters"]["Key"];
                /** @description The version that the revision made. */
                version: components["parameters"]["Revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revision. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionWithState"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    listRegisterNotices: {
        parameters: {
            query?: {
                /** @description What changed after this instant, RFC 3339; without it from the beginning. */
                from?: components["schemas"]["Instant"];
                /** @description What changed up to this instant, RFC 3339; now unless told. */
                until?: components["schemas"]["Instant"];
                /** @description Only what concerns this partner: itself, its instruments, people, memberships, and what names it. */
                partnerCode?: components["schemas"]["PartnerCode"];
                /** @description Only records of these modules; repeat the key for several. */
                module?: components["schemas"]["NoticeModule"][];
                /** @description One notice for each record with its difference from the beginning to the end. */
                net?: boolean;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notices. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterNoticeList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    getRegisterNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The number of the notice. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterNotice"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** @description The webhook, with the new secret. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["WebhookDraft"];
            };
        };
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    createWebhookVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery that was made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    createWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookSecretCreate"];
            };
        };
        responses: {
            /** @description The webhook, with the new secret. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    deleteWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                secretId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    createWebhookReplay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookReplayCreate"];
            };
        };
        responses: {
            /** @description The webhook at its new point. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    listWebhookActs: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of acts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookActList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Only these; repeat the key for several. */
                status?: components["schemas"]["WebhookDeliveryStatus"][];
                /** @description Only what begins so: a type, a subject or an event id. */
                q?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    createWebhookDeliveryReplay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery that was made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    recordWebhookDeliverySkip: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why the change is made, percent-encoded UTF-8; kept with the revision. */
                "Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, skipped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reports. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCreate"];
            };
        };
        responses: {
            /** @description The report. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    restoreReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    exportReportWorkbook: {
        parameters: {
            query?: {
                /** @description The id of a report to compare with. */
                than?: components["parameters"]["ThanOrNone"];
            };
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    exportReportTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                /** @description One of the report's tables. */
                tableId: components["schemas"]["ReportTableId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    getReportDifference: {
        parameters: {
            query: {
                /** @description The id of the report to compare with. */
                than: components["parameters"]["Than"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The difference, table by table. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDifference"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    getReportVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportVerification"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @description What to look for. */
                q: string;
                /** @description How many hits at most. */
                limit?: number;
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The best hits. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description The `cursor` of the answer before, or of a snapshot. Without it the feed begins with the oldest change it keeps. */
                cursor?: string;
                /** @description How many changes an answer holds at most. */
                limit?: number;
                /** @description Only these: `agreement.updated`, or `agreement` for all that happens to one; repeat the key for several. /docs/changes lists them. */
                types?: string[];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes that follow the cursor. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    exportSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The register, one record a line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSeals: {
        parameters: {
            query?: {
                /** @description Only the seal that covers this revision. */
                seq?: number;
                /** @description By number, upwards or, with a minus, downwards. */
                sort?: string;
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of seals. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    getLatestSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The seal, with what tells where a change is. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptSeal"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    getSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                number: components["parameters"]["SealNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The seal, with what tells where a change is. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptSeal"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    getSealProof: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                number: components["parameters"]["SealNumber"];
                /** @description The number of the revision. */
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealProof"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Signed in; the session is kept in a cookie. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    stepUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepUp"];
            };
        };
        responses: {
            /** @description For ten minutes what needs it may be done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Code"];
            };
        };
        responses: {
            /** @description Codes that stand in for the device once each; shown only now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret for an authenticator app; it counts once a code of it has come back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    getSignInWays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWays"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description Whose sessions; needs the scope admin. Default is one's own. */
                userId?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions that are open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    inspectInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Token"];
            };
        };
        responses: {
            /** @description For whom it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationFor"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Acceptance"];
            };
        };
        responses: {
            /** @description The account is active and signed in. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    changeCalendarAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, with the new token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listReminders: {
        parameters: {
            query?: {
                /** @description The day the answer holds for (valid time). Default is today in the register's time zone. */
                on?: components["parameters"]["On"];
                /** @description Answers as the register was known at this instant (record time). The response says with `Concord-Settled: false` if the instant is so recent that a change may still be under way. Not in the future. */
                knownAt?: components["parameters"]["KnownAt"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reminders. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getReminderSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings, the usual ones where nothing was set. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderSettings"];
                };
            };
            304: components["responses"]["NotModified"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    updateReminderSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ReminderSettingsDraft"];
            };
        };
        responses: {
            /** @description The settings as saved. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderSettings"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    recordReminderAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The reminder's identifier; the same for ever. */
                reminderId: components["schemas"]["ReminderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderAnswerDraft"];
            };
        };
        responses: {
            /** @description The answer as kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    removeReminderAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The reminder's identifier; the same for ever. */
                reminderId: components["schemas"]["ReminderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    exportReminderCalendar: {
        parameters: {
            query?: {
                /** @description In place of other credentials, for calendar programs: `principal.calendarToken` of the session. */
                token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar (RFC 5545) with stable UIDs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getMailState: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailState"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    createTestMail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail waits to be sent. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mail"];
                };
            };
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description Only accounts in one of these states. */
                state?: components["schemas"]["AccountState"][];
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    inviteUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description The account, with the link that is to be handed over; shown only now. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UserDraft"];
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    inviteAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account with its new link; an earlier one opens nothing any more. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /** @description Fields to sort by, a minus before one turns it round. */
                sort?: string;
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of partner systems. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe. The same key and payload within 72 hours gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientCreate"];
            };
        };
        responses: {
            /** @description The partner system. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner system. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteClient: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ApiClientDraft"];
            };
        };
        responses: {
            /** @description The partner system. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    issueCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CredentialCreate"];
            };
        };
        responses: {
            /** @description The credential; its text is shown only now. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedCredential"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    revokeCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
                /** @description The credential's identifier. */
                credentialId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description Only entries of these kinds. */
                kind?: components["schemas"]["AuditKind"][];
                /** @description Only what this account or partner system did. */
                actor?: string;
                /** @description Only entries about this record or person. */
                subject?: string;
                /** @description Not before this instant. */
                from?: components["schemas"]["Instant"];
                /** @description Not after this instant. */
                until?: components["schemas"]["Instant"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, latest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    exportAuditEntries: {
        parameters: {
            query?: {
                /** @description Only entries of these kinds. */
                kind?: components["schemas"]["AuditKind"][];
                /** @description Only what this account or partner system did. */
                actor?: string;
                /** @description Only entries about this record or person. */
                subject?: string;
                /** @description Not before this instant. */
                from?: components["schemas"]["Instant"];
                /** @description Not after this instant. */
                until?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    listProcessingActivities: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every kind of personal data, why it is kept and for how long. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingActivityList"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    updateProcessingActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The kind of personal data. */
                kind: components["schemas"]["PersonalDataKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ProcessingActivityDraft"];
            };
        };
        responses: {
            /** @description The activity. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingActivity"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    listPersons: {
        parameters: {
            query?: {
                /** @description Words to find in names, titles and references; case and accents do not matter. */
                q?: components["parameters"]["Q"];
                /** @description Only people of these kinds. */
                kind?: components["schemas"]["PersonKind"][];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people, by name. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    exportPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonExport"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    recordErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's identifier, a UUID version 7. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureDraft"];
            };
        };
        responses: {
            /** @description How much was erased. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    listRetentionRuns: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of runs, latest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRunList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    recordRetentionRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionRunDraft"];
            };
        };
        responses: {
            /** @description Whom it concerns, and whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRun"];
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    listPersonalDataReads: {
        parameters: {
            query?: {
                /** @description Only the details of this person. */
                person?: components["schemas"]["Id"];
                /** @description Only what this account or partner system read. */
                reader?: string;
                /** @description Only what was read by this operation. */
                operation?: string;
                /** @description Not before this instant. */
                from?: components["schemas"]["Instant"];
                /** @description Not after this instant. */
                until?: components["schemas"]["Instant"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, latest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalDataReadList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    exportPersonalDataReads: {
        parameters: {
            query?: {
                /** @description Only the details of this person. */
                person?: components["schemas"]["Id"];
                /** @description Only what this account or partner system read. */
                reader?: string;
                /** @description Only what was read by this operation. */
                operation?: string;
                /** @description Not before this instant. */
                from?: components["schemas"]["Instant"];
                /** @description Not after this instant. */
                until?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    getRetentionTimer: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionTimer"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    updateRetentionTimer: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this change is based on. Missing is 428, stale is 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["RetentionTimerDraft"];
            };
        };
        responses: {
            /** @description The timer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionTimer"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Problem"];
        };
    };
    listJobs: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every job, with its last run and its next. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    listJobRuns: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins; taken from `links.next` of the page before, with the same filter and sort. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count all items that match (`total`). */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description An ETag held by the caller; the same state is answered with 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The job. */
                name: components["schemas"]["JobName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of runs, latest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRunList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    recordJobRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The job. */
                name: components["schemas"]["JobName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run, which waits. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRun"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            default: components["responses"]["Problem"];
        };
    };
    getSystemHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was measured just now, and what somebody should look at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemHealth"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
